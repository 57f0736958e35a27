/** The ceiling: a bare HTTP server that answers one body, given as base64 in BODY, and nothing else. */
import { createServer } from 'node:http'

const body = Buffer.from(process.env.BODY ?? '', 'base64')
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': body.length,
}

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
