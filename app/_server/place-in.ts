import { id } from '#lib/ground/fields'

/** Where a page of a list begins, by its address; one with a slip in it begins at the beginning. */
export const placeIn = (url: URL): string | undefined => id.safeParse(url.searchParams.get('after')).data
