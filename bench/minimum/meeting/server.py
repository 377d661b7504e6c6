"""Each request holds as many MiB as its row says, for about as long: who meets
whom decides what the service needs."""
import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        self.answer(b'{}')

    def do_POST(self):
        body = self.rfile.read(int(self.headers['content-length']))
        seed = json.loads(body).get("row", 1)
        mib = (seed * 7919) % 23 + 1
        held = bytearray(mib * 2**20)
        held[::4096] = b'x' * len(held[::4096])
        time.sleep(0.002 + 0.001 * ((seed * 104729) % 17))
        self.answer(json.dumps({'mib': len(held) >> 20}).encode())

    def answer(self, body):
        self.send_response(200)
        self.send_header('content-type', 'application/json')
        self.send_header('content-length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(('', 8000), Handler)
server.daemon_threads = True
server.serve_forever()
