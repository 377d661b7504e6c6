"""A worker for each 128 MiB of the memory limit, up to 8, each of which waits
40 ms and works 3 ms a request, one at a time: a smaller limit is slower."""
import json
import os
import socket
import time
from http.server import BaseHTTPRequestHandler, HTTPServer


def limit():
    for path in ('memory.max', 'memory/memory.limit_in_bytes'):
        try:
            return int(open('/sys/fs/cgroup/' + path).read())
        except (OSError, ValueError):
            pass
    return 1 << 62


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.rfile.read(int(self.headers['content-length']))
        time.sleep(0.04)
        end = time.process_time() + 0.003
        while time.process_time() < end:
            pass
        self.answer()

    def answer(self):
        body = json.dumps({'prediction': 1}).encode()
        self.send_response(200)
        self.send_header('content-length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(HTTPServer):
    request_queue_size = 512

    def server_bind(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        super().server_bind()


server = Server(('', 8000), Handler)
workers = min(8, max(1, limit() // (128 << 20)))
for _ in range(workers):
    if os.fork() == 0:
        ballast = bytearray(30 << 20)
        ballast[::4096] = b'x' * len(ballast[::4096])
        server.serve_forever()
for _ in range(workers):
    os.wait()
