"""Tests of examples/common/operation: the alert rules and the dashboard, against a gateway's metrics.
Each test's name is what must hold.
"""

import json
import os
import re

import pricebook_client
import status_client
from gateway_client import authorize_body, setup, token_of
from gateway_status import Watched
from pricebook_client import Server, holds, new_folder, price_body, same

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, "..", "..", "examples", "common", "operation")
ALERTS = os.path.join(FOLDER, "alerts.yml")
RULES_TEST = os.path.join(HERE, "operation_rules.yml")
METRIC = re.compile(r"\b(clx_[a-z_]+)(?:\{([^}]*)\})?")
OF_PROMETHEUS = {"instance", "job"}  # labels that it puts on what it reads


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def expressions_of_alerts(text):
    """What follows each expr: on its line, or on the one below."""
    return re.findall(r"^ +expr: (?:>-\n +)?(.+)$", text, re.M)


def expressions_of_dashboard(dashboard):
    return [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]


def labels_of(numbers):
    """The labels of each sample, by its name."""
    labels = {}
    for name, pairs in numbers.samples:
        labels.setdefault(name, set()).update(label for label, _ in pairs)
    return labels


def check_expression(expression, labels):
    """Each metric in it is there, and has the labels that it asks for. Returns the metrics."""
    used = METRIC.findall(expression)
    known = set(OF_PROMETHEUS)
    for name, selector in used:
        holds(name in labels, "there is no %s: %s" % (name, expression))
        asked = set(re.findall(r"([a-z_]+)(?:=|!=|=~|!~)\"", selector))
        holds(asked <= labels[name], "%s has only %r: %s" % (name, labels[name], expression))
        known |= labels[name]
    for group in re.findall(r"\bby \(([^)]*)\)", expression):
        holds(set(group.split(", ")) <= known, "%r is not all in %s" % (group, expression))
    return {re.sub("_bucket$", "", name) for name, _ in used}


def price_book_numbers():
    """Those of a price book that was asked for a price."""
    options, path = status_client.options(new_folder())
    pricebook_client.setup.program = os.path.join(setup.build, "pricebook")
    with Server(*options) as server:
        same(server.post("/prices", price_body()).http, 200)
        return status_client.Numbers(status_client.port_of(path))


def alerts_and_dashboard_name_metrics_and_labels_that_there_are_and_the_dashboard_all_of_them():
    with Watched("--reconcile-every", "1") as shop:
        token_of(shop.post("/authorize", authorize_body()), 10000)
        wanted = {"clx_requests_total", "clx_gateway_reconcile_difference"}
        numbers = shop.numbers(lambda n: wanted <= {name for name, _ in n.samples})
    labels = labels_of(numbers)
    kinds = set(numbers.kinds)
    numbers = price_book_numbers()
    labels.update(labels_of(numbers))
    kinds |= set(numbers.kinds)
    alerts = expressions_of_alerts(text_of(ALERTS))
    same(len(alerts), text_of(ALERTS).count("- alert: "))
    for expression in alerts:
        holds(check_expression(expression, labels) or expression.startswith("up{"), expression)
    dashboard = json.loads(text_of(os.path.join(FOLDER, "dashboard.json")))
    shown = [check_expression(expression, labels)
             for expression in expressions_of_dashboard(dashboard)]
    same(set().union(*shown), kinds)


def each_alert_fires_on_what_it_is_for_and_only_on_that():
    alerts = re.findall(r"- alert: (\w+)", text_of(ALERTS))
    same(re.findall(r'alertname="(\w+)"', text_of(RULES_TEST)), alerts)
    status_client.promtool("check", "rules", ALERTS)
    status_client.promtool("test", "rules", RULES_TEST)
