model = bytearray(b"\x01") * (24 << 20)


def app(environ, start_response):
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    answer = str(sum(model[:50_000]) + len(body)).encode()
    start_response("200 OK", [("Content-Length", str(len(answer)))])
    return [answer]
