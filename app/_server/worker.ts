import type { Lane } from '#db/choices'
import { publishArticle } from '#lib/articles/jobs/publish-article'
import { finishJob, keepJob, LEASE, postponeJob, takeJob } from '#lib/ground/jobs'
import { log } from '#lib/ground/log'
import { mailOverdue } from '#lib/moderation/jobs/mail-overdue'
import { runBulk } from '#lib/moderation/jobs/run-bulk'
import { takeBackBulk } from '#lib/moderation/jobs/take-back-bulk'
import { sendNewsletterConfirmation } from '#lib/newsletters/jobs/send-newsletter-confirmation'
import { sendNewsletterWelcome } from '#lib/newsletters/jobs/send-newsletter-welcome'
import { sendDigest } from '#lib/notices/jobs/send-digest'
import { sendNotice } from '#lib/notices/jobs/send-notice'
import { tellOfAppeal } from '#lib/notices/jobs/tell-of-appeal'
import { tellOfDecision } from '#lib/notices/jobs/tell-of-decision'
import { tellOfLifting } from '#lib/notices/jobs/tell-of-lifting'
import { tellOfPick } from '#lib/notices/jobs/tell-of-pick'
import { tellOfReply } from '#lib/notices/jobs/tell-of-reply'
import { tellOfReports } from '#lib/notices/jobs/tell-of-reports'
import { tellOfSanction } from '#lib/notices/jobs/tell-of-sanction'
import { erasePerson } from '#lib/privacy/jobs/erase-person'
import { sendLeaving } from '#lib/privacy/jobs/send-leaving'
import { rehearse } from '#lib/rules/jobs/rehearse'
import { trainScore } from '#lib/rules/jobs/train-score'
import { sendAlreadyRegistered } from '#lib/users/jobs/send-already-registered'
import { sendEmailChanged } from '#lib/users/jobs/send-email-changed'
import { sendEmailProof } from '#lib/users/jobs/send-email-proof'
import { sendIdentityLinked } from '#lib/users/jobs/send-identity-linked'
import { sendReset } from '#lib/users/jobs/send-reset'
import { sendSignInLink } from '#lib/users/jobs/send-sign-in-link'
import { sendVerification } from '#lib/users/jobs/send-verification'

type Work = (input: Record<string, unknown>, job: { id: string; now: Date }) => Promise<unknown>

/** What each job's name means. A job may run twice. */
const works: Record<string, Work> = {
  rehearse,
  'train-score': trainScore,
  'publish-article': publishArticle,
  'run-bulk': runBulk,
  'take-back-bulk': takeBackBulk,
  'mail-overdue': mailOverdue,
  'erase-person': erasePerson,
  'send-leaving': sendLeaving,
  'send-verification': sendVerification,
  'send-reset': sendReset,
  'send-sign-in-link': sendSignInLink,
  'send-email-proof': sendEmailProof,
  'send-email-changed': sendEmailChanged,
  'send-identity-linked': sendIdentityLinked,
  'send-already-registered': sendAlreadyRegistered,
  'send-newsletter-confirmation': sendNewsletterConfirmation,
  'send-newsletter-welcome': sendNewsletterWelcome,
  'send-notice': sendNotice,
  'send-digest': sendDigest,
  'tell-of-reply': tellOfReply,
  'tell-of-pick': tellOfPick,
  'tell-of-decision': tellOfDecision,
  'tell-of-reports': tellOfReports,
  'tell-of-sanction': tellOfSanction,
  'tell-of-lifting': tellOfLifting,
  'tell-of-appeal': tellOfAppeal,
}

/** Does the next job of a lane that is due, if there is one; answers whether there was. */
export async function workOnce(lane: Lane, now: Date): Promise<boolean> {
  const job = await takeJob(lane, now)
  if (!job) return false
  const keeping = setInterval(() => keepJob(job, new Date()).catch(sayLost(job.name)), LEASE / 3).unref()
  try {
    const work = works[job.name]
    if (!work) throw new Error(`no such job: ${job.name}`)
    await work(job.input, { id: job.id, now })
    await finishJob(job.id)
  } catch (error) {
    const { name, code = name } = error as Error & { code?: string }
    log.warn({ job: job.name, attempts: job.attempts, code }, 'job postponed')
    await postponeJob(job, code, now)
  } finally {
    clearInterval(keeping)
  }
  return true
}

const sayLost = (job: string) => (error: Error) => log.warn({ job, code: error.name }, 'job not kept')
