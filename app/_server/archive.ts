/** Answers a ZIP file that is made while it is sent. Nobody keeps a copy on the way. */
export const answerArchive = (pieces: AsyncGenerator<Uint8Array>, name: string): Response =>
  new Response(streamOf(pieces), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
      'cache-control': 'private, no-store',
    },
  })

/** Nothing is made before it is wanted, and nothing more once whoever downloads has gone. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream =>
  new ReadableStream({
    async pull(stream) {
      const { done, value } = await pieces.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
