import { actorOf, type Operator, type Viewer } from '#lib/users/policy'

/** Who does something to an article, and to which: the part of an event that is alike in all of them. */
export const aboutArticle = (viewer: Viewer | Operator, id: string) => ({
  actorId: actorOf(viewer),
  subjectId: id,
  articleId: id,
})
