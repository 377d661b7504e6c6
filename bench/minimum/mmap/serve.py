import mmap
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

file = os.open("/model", os.O_RDONLY)
model = mmap.mmap(file, 0, prot=mmap.PROT_READ)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet

    def do_GET(self):
        total = sum(model[page] for page in range(0, len(model), 4096))
        answer = str(total).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, *_):
        pass


HTTPServer(("0.0.0.0", 8000), Handler).serve_forever()
