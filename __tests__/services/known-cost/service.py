"""An inference service of known cost: what it burns, holds, leaks and breaks
is set by environment variables, so that a test knows the right answer."""

import ctypes
import json
import os
import signal
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MIB = 1 << 20
served = 0
kept = []
jobs = []
answered = set()
lock = threading.Lock()


def number(name, default=0.0):
    return float(os.environ.get(name, default))


def hold(mib):
    """`mib` of anonymous memory, every page touched."""
    block = bytearray(int(mib * MIB))
    for page in range(0, len(block), 4096):
        block[page] = 1
    return block


def burn(ms):
    """`ms` of this thread's CPU time."""
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def work_on():
    """What an answer of 202 promised: one job for all requests until then."""
    held = hold(number("WORK_MIB"))
    burn(number("WORK_MS"))
    held.clear()
    jobs.clear()


def kill_worker(mib):
    """A child that needs too much and is killed, while its parent lives."""
    if os.fork() == 0:
        kept.append(hold(mib))
        os._exit(0)
    os.wait()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet: without it each answer waits 40 ms for the
    # delayed acknowledgement of its head.
    wbufsize = -1

    def do_GET(self):
        self.answer(200, b"ok")

    def do_POST(self):
        global served
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        with lock:
            served += 1
            count = served
        self.misbehave(count)
        if number("BURN_MS") and not (os.environ.get("REMEMBER") and body in answered):
            burn(number("BURN_MS"))
        answered.add(body)
        if number("SLEEP_MS"):
            time.sleep(number("SLEEP_MS") / 1000)
        if number("LEAK_MIB"):
            kept.append(hold(number("LEAK_MIB")))
        if number("SPIKE_MIB") and b'"row": %d}' % number("SPIKE_ROW") in body:
            hold(number("SPIKE_MIB"))
        if number("KILL_WORKER_ON") == count:
            kill_worker(number("WORKER_MIB"))
        if number("WORK_MS") and not jobs:
            jobs.append(threading.Timer(number("WORK_AFTER_MS") / 1000, work_on))
            jobs[0].start()
        self.reply(count, body)

    def misbehave(self, count):
        if count == number("CRASH_ON"):
            print("giving up on request", count, flush=True)
            os._exit(3)
        if number("HANG_FROM") and count >= number("HANG_FROM"):
            time.sleep(3600)
        if number("RESET_EVERY") and count % number("RESET_EVERY") == 0:
            # At once, it would be a kept connection that closed: asked again.
            time.sleep(number("RESET_AFTER_MS") / 1000)
            # SO_LINGER 0: a reset and not an orderly end.
            linger = (1).to_bytes(4, "little") + bytes(4)
            self.connection.setsockopt(1, 13, linger)
            self.connection.close()
            raise ConnectionResetError

    def reply(self, count, body):
        every = number("FAIL_EVERY")
        failing = every and count % every == 0
        if failing and os.environ.get("FAIL_WITH") == "body":
            return self.answer(200, b'"division by zero: error"')
        if failing:
            return self.answer(500, b'{"error": "known"}')
        if number("SLOW_BYTES"):
            return self.drip()
        if os.environ.get("ECHO"):
            return self.answer(200, body)
        self.answer(200, json.dumps({"served": count}).encode())

    def drip(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.1)

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", os.environ.get("TYPE", "application/json"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *_):
        pass


def connect_to(address):
    """Tells whether a TCP connection to `host:port` can be made."""
    host, port = address.split(":")
    try:
        socket.create_connection((host, int(port)), 3).close()
        print("connected to", address, flush=True)
    except OSError as error:
        print("not connected:", error, flush=True)


def shout(lines):
    """What a hostile service prints, again and again."""
    nasty = (
        "::set-output name=verdict::hacked\n"
        "::add-path::/hacked\n"
        "::stop-commands::hacked\n"
        "::hacked::\n"
        "::error::hacked\r::warning::hacked\n"
        "##[command]hacked\n"
        "\x1b[31mhacked\x00\x1b]0;hacked\x07\n"
        "</details></pre>```<script>hacked</script>\n"
    )
    for _ in range(lines // nasty.count("\n")):
        sys.stdout.write(nasty)
    sys.stdout.flush()


def main():
    # As PID 1, Python ignores SIGTERM unless it is told otherwise.
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    print(os.environ.get("SAY", "starting"), flush=True)
    if os.environ.get("CONNECT_TO"):
        connect_to(os.environ["CONNECT_TO"])
    if number("SHOUT_LINES"):
        shout(int(number("SHOUT_LINES")))
    if os.environ.get("EXIT_AT_START"):
        print("no model found", file=sys.stderr, flush=True)
        sys.exit(int(number("EXIT_AT_START")))
    if number("START_PEAK_MIB"):
        hold(number("START_PEAK_MIB"))
        # The C library keeps what Python frees, unless it is asked.
        ctypes.CDLL(None).malloc_trim(0)
    if number("KILL_WORKER_AT_START"):
        kill_worker(number("KILL_WORKER_AT_START"))
    if number("HOLD_MIB"):
        kept.append(hold(number("HOLD_MIB")))
    time.sleep(number("START_S"))
    if os.environ.get("NEVER_LISTEN"):
        time.sleep(3600)
    host = os.environ.get("HOST", "0.0.0.0")
    Server((host, int(number("PORT", 8000))), Handler).serve_forever()


main()
