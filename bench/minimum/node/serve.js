// A V8 heap that grows with what it is given: objects made and dropped.
const http = require('node:http')

const model = Array.from({ length: 200_000 }, (_, id) => ({ id, w: id / 7 }))

http
  .createServer((request, response) => {
    request.resume().on('end', () => {
      const scored = model
        .slice(0, 20_000)
        .map(({ id, w }) => ({ id, s: w * 2 }))
      response.end(JSON.stringify({ best: scored.at(-1) }))
    })
  })
  .listen(8000, '0.0.0.0')
