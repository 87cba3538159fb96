"""The service behind Debian's nginx, by the site that is shipped (resources/service/nginx.conf): TLS at nginx, plain
HTTP behind it, a long poll, the address of who signs in.

usage: nginx_test.py SALDO SALDO_SERVICE SITE
"""
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

SKIPPED = 77


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


class Service:
    def __init__(self, program, database, proxies):
        self.process = subprocess.Popen([program, "--database", database, "--listen", "127.0.0.1:0", "--trusted-proxies", proxies],
                                        stderr=subprocess.PIPE, text=True)
        self.lines = []
        self.port = None
        while self.port is None:
            line = json.loads(self.process.stderr.readline())
            self.port = line.get("port") if line["event"] == "listening" else None
        self.reading = threading.Thread(target=lambda: self.lines.extend(map(json.loads, self.process.stderr)))
        self.reading.start()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self.reading.join()


class Nginx:
    """nginx with the site, its ports and paths replaced by this test's."""

    def __init__(self, folder, site, service_port):
        self.port = free_port()
        text = pathlib.Path(site).read_text(encoding="utf-8")
        text = text.replace("127.0.0.1:8430", f"127.0.0.1:{service_port}").replace("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl")
        text = re.sub(r"/etc/saldo/", f"{folder}/", text)
        temporary = "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        conf = pathlib.Path(folder) / "nginx.conf"
        conf.write_text(f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;\n"
                        f"events {{}}\nhttp {{ access_log off; {temporary}\n{text}\n}}\n", encoding="utf-8")
        self.process = subprocess.Popen([shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin"), "-c", str(conf), "-p", folder],
                                        stderr=subprocess.PIPE, text=True)

    def connect(self):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        for _ in range(200):
            try:
                client = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=60)
                client.connect()
                return client
            except ConnectionRefusedError:
                if self.process.poll() is not None:
                    raise SystemExit(self.process.stderr.read())
                threading.Event().wait(0.05)
        raise SystemExit("nginx does not listen")

    def end(self):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(60)


def ask(client, method, path, token=None, body=None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if body is not None:
        headers["Content-Type"] = "application/json"
    client.request(method, "/api/v1/" + path, None if body is None else json.dumps(body), headers)
    response = client.getresponse()
    data = response.read()
    return response.status, json.loads(data) if data.startswith((b"{", b"[")) else data


def check(found, expected):
    if found != expected:
        raise SystemExit(f"expected {expected}, found {found}")


def story(nginx):
    client = nginx.connect()
    check(ask(client, "GET", "healthz"), (200, {"status": "ok"}))
    status, session = ask(client, "POST", "sessions", body={"login": "irina", "password": "long enough"})
    check((status, session["role"]), (201, "manager"))
    token = session["token"]
    status, page = ask(client, "GET", "changes", token)
    check(status, 200)

    waiting = nginx.connect()
    heard = []
    poll = threading.Thread(target=lambda: heard.append(ask(waiting, "GET", f"changes?wait=30&after={page['next']}", token)))
    poll.start()
    command = {"id": "c1", "do": "register_customer", "customer": "acme", "name": "ACME", "language": "en"}
    check(ask(client, "POST", "commands", token, [command])[1][0]["ok"], True)
    poll.join(60)
    check([row["id"] for row in heard[0][1]["rows"]], ["acme"])

    many = [dict(command, id=f"b{i}", customer=f"b{i}", name="N" * 200) for i in range(500)]
    check(sum(outcome["ok"] for outcome in ask(client, "POST", "commands", token, many)[1]), 500)
    big = nginx.connect()
    big.request("POST", "/api/v1/commands", " " * (5 * 1024 * 1024), {"Content-Type": "application/json"})
    check(big.getresponse().status, 413)
    check(ask(client, "POST", "sessions", body={"login": "irina", "password": "guessed"})[0], 401)
    check(ask(client, "DELETE", "sessions/current", token)[0], 204)
    check(ask(client, "GET", "changes", token)[0], 401)


def main():
    saldo, program, site = sys.argv[1:4]
    if not shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin"):
        print("SKIPPED: there is no nginx")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        database = f"{folder}/desk.saldo"
        run(saldo, "user", "add", "irina", "--name", "Irina", "--role", "manager", "--database", database, input="long enough\n")
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=desk.example",
            "-keyout", f"{folder}/privkey.pem", "-out", f"{folder}/fullchain.pem")
        service = Service(program, database, "127.0.0.1")
        nginx = Nginx(folder, site, service.port)
        try:
            story(nginx)
        finally:
            nginx.end()
            service.end()
        failed = [line for line in service.lines if line["event"] == "sign_in_failed"]
        check([line["staff"] for line in failed], ["irina"])
        check(service.process.returncode, 0)
    print("the service works behind nginx")
    return 0


sys.exit(main())
