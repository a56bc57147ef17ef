"""Posts a call back for tool_test.sh and prints the HTTP status and the body of the answer.

usage: call_back.py URL BODY [NAME:VALUE]...

The headers are those given, in the order given; a name may be there twice. `-X:METHOD` sends
another method.
"""
import http.client
import sys
import urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
body = sys.argv[2].encode()
headers = [argument.split(":", 1) for argument in sys.argv[3:]]
method = next((value for name, value in headers if name == "-X"), "POST")
connection = http.client.HTTPConnection(url.hostname, url.port, timeout=10)
connection.putrequest(method, url.path, skip_accept_encoding=True)
connection.putheader("Content-Length", str(len(body)))
for name, value in headers:
    if name != "-X":
        connection.putheader(name, value)
connection.endheaders(body)
answer = connection.getresponse()
print(answer.status, answer.read().decode())
