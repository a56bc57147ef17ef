"""What the rounds gave: a table to read and a file for programs."""

import json
import platform
import statistics

OURS = ("pricebook openssl", "pricebook")  # the first that is there is what others are held to


def spread(values):
    return {"median": statistics.median(values), "least": min(values), "most": max(values)}


def milliseconds(microseconds):
    return "%.2f" % (microseconds / 1000)


class Report:
    def __init__(self, servers, missing, memory, bodies, connections, results, apart, seconds):
        self.servers = servers
        self.missing = missing
        self.memory = memory
        self.bodies = bodies
        self.connections = connections
        self.results = results
        self.apart = apart
        self.seconds = seconds
        names = [server.name for server in servers]
        self.ours = next(name for name in OURS if name in names)

    def rounds(self):
        return len(next(iter(self.results.values())))

    def cell(self, body, connections, name):
        """The numbers of one line: medians over the rounds with what lies around them."""
        runs = self.results[body, connections, name]
        ours = self.results[body, connections, self.ours]
        cell = {"kind": body.kind, "line_items": body.line_items, "bytes": len(body.data),
                "connections": connections, "server": name,
                "wrong_answers": sum(run["wrong"] + run["broken"] for run in runs),
                "requests": sum(run["requests"] for run in runs),
                "requests_per_second": spread([run["rate"] for run in runs]),
                "cpu_us_per_request": spread([run["cpu_us"] for run in runs]),
                "wrk_busy": spread([run["wrk_busy"] for run in runs]),
                "ours_is_faster": spread([mine["rate"] / run["rate"]
                                          for mine, run in zip(ours, runs)])}
        cell["ours_uses_less_cpu"] = spread([run["cpu_us"] / max(mine["cpu_us"], 1)
                                             for mine, run in zip(ours, runs)])
        cell["latency_us"] = {at: spread([run[at] for run in runs])
                              for at in ("50", "99", "99.9", "most")}
        return cell

    def cells(self):
        return [self.cell(body, connections, server.name) for body in self.bodies
                for connections in self.connections for server in self.servers]

    def wrong(self):
        return sum(cell["wrong_answers"] for cell in self.cells())

    # -------- table --------

    def show(self):
        self.show_head()
        for body in self.bodies:
            print("\n" + body.title())
            print("%5s  %-17s %7s %14s %6s %8s %8s %8s %8s %6s" % (
                "conns", "server", "req/s", "(least-most)", "ratio", "50% ms", "99% ms",
                "99.9% ms", "CPU us", "ratio"))
            for connections in self.connections:
                for server in self.servers:
                    self.show_line(self.cell(body, connections, server.name))
        self.show_end()

    def show_head(self):
        print("Requests a second over loopback, each server on one processor and wrk on %s;" %
              ("another" if self.apart else "the same one"))
        print("medians of %d rounds of %d s, servers in turn. Ratios are paired by round: how many"
              % (self.rounds(), self.seconds))
        print("requests of %s there are for one of this server, and how much more" % self.ours)
        print("processor time this one takes. Latency of a closed loop, as wrk reports it.")
        for server in self.servers:
            print("  %-18s %s; %.0f MB at most" % (server.name, server.about,
                                                   self.memory[server.name] / 1024))
        for name in self.missing:
            print("  missing: " + name)

    def show_line(self, cell):
        rate, latency = cell["requests_per_second"], cell["latency_us"]
        print("%5d  %-17s %7.0f %14s %6.2f %8s %8s %8s %8.0f %6.2f" % (
            cell["connections"], cell["server"], rate["median"],
            "(%.0f-%.0f)" % (rate["least"], rate["most"]),
            cell["ours_is_faster"]["median"],
            milliseconds(latency["50"]["median"]), milliseconds(latency["99"]["median"]),
            milliseconds(latency["99.9"]["median"]), cell["cpu_us_per_request"]["median"],
            cell["ours_uses_less_cpu"]["median"]))

    def show_end(self):
        cells = self.cells()
        busiest = max(cells, key=lambda cell: cell["wrk_busy"]["median"])
        print("\n%d answers compared, %d wrong, missing or late. wrk itself was busy for at most"
              " %.0f %% of its time." % (sum(cell["requests"] for cell in cells), self.wrong(),
                                         100 * busiest["wrk_busy"]["median"]))

    # -------- file --------

    def write(self, path):
        result = {"machine": platform.machine(), "system": platform.platform(),
                  "rounds": self.rounds(), "seconds": self.seconds,
                  "separate_processors": self.apart, "missing": self.missing,
                  "ours": self.ours,
                  "servers": [{"name": server.name, "about": server.about,
                               "most_memory_kb": self.memory[server.name]}
                              for server in self.servers],
                  "cells": self.cells()}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)
            file.write("\n")
