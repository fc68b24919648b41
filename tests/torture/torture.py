#!/usr/bin/env python3
"""What an index bears: being killed, no memory, a full disk, other writers, readers.

    torture.py --sovb SOVB [--fail LIBRARY] [--rounds N] [CASE ...]

Cases: kill, memory, write, full, writers, readers (default: all that can be done here).  memory and write need the
library of fail.c, which cannot be put before a sanitizer; full needs the right to mount a tmpfs.  After every round the
index has to be whole, to hold what an earlier run told of, and to be completed by the next run, each file once.
"""
import argparse
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

SENTENCE = 'Kế hoạch số %d-KH/TRA ngày 16/02/2021 về triển khai thực hiện Chỉ thị số 02-CT/TU. '
SKIPPED = 77


class Office:
    """A folder of files, an index of it, and what has been told of."""

    def __init__(self, given, place):
        self.given = given
        self.place = pathlib.Path(place)
        self.files = self.place / 'files'
        self.index = self.place / 'index'
        self.files.mkdir()
        self.count = 0
        self.environment = dict({k: v for k, v in os.environ.items() if not k.startswith(('SOVB_', 'XDG_'))}, LC_ALL='C.UTF-8',
                                SOVB_LANG='en', HOME=str(self.place))

    def add(self, count, words=40):
        for _ in range(count):
            self.count += 1
            (self.files / ('%05d.txt' % self.count)).write_text(SENTENCE % self.count * words, encoding='utf-8')

    def command(self, *words):
        return [self.given.sovb, '--index', str(self.index), *words]

    def run(self, *words, **environment):
        answer = subprocess.run(self.command(*words), env=dict(self.environment, **environment), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, check=False)
        return answer.returncode, answer.stdout.decode(), answer.stderr.decode('utf-8', 'replace')

    def held(self):
        status, out, _ = self.run('--format', 'ndjson', 'status')
        return int(re.search(r'"files":(\d+)', out).group(1)) if status == 0 else 0

    def must_be_whole(self, least):
        """Returns how many files it holds; least were told of."""
        status, _, said = self.run('check')
        must(status == 0 or (least == 0 and 'no index here' in said), 'check: %d %s' % (status, said))
        held = self.held()
        must(held >= least, 'lost: %d files of %d' % (held, least))
        return held

    def must_be_completed(self):
        status, _, said = self.run('--quiet', 'index', str(self.files))
        must(status == 0, 'second run: %d %s' % (status, said))
        must(self.must_be_whole(self.count) == self.count, 'files: %d' % self.held())


def must(condition, what):
    if not condition:
        raise AssertionError(what)


def kill(office, rounds):
    rng = random.Random(5)
    told, longest = 0, 0.05
    for i in range(rounds):
        if i % 7 == 0:
            office.add(3)
        child = subprocess.Popen(office.command('--quiet', 'index', '--jobs', str(1 + i % 2), str(office.files)),
                                 env=office.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        before = time.monotonic()
        try:
            child.wait(rng.random() * longest)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        if child.wait() == 0:
            longest = max(0.02, time.monotonic() - before)
            told = office.count
            office.add(2)
        held = office.must_be_whole(told)
        must(held <= office.count, 'more files than there are: %d' % held)
        told = max(told, held)
    office.must_be_completed()
    return '%d rounds, %d files' % (rounds, office.count)


def steps(most):
    """1, 2, 3 ... then farther apart."""
    at = 1
    while at < most:
        yield at
        at += 1 + at // 12


def sweep(office, kind, most):
    office.add(10)
    must(office.run('--quiet', 'index', str(office.files))[0] == 0, 'first run')
    ends = {}
    quiet = 0
    for n in steps(most):
        before = office.count
        office.add(2, 400)
        status, _, said = office.run('--quiet', 'index', str(office.files), SOVB_FAIL='%s:%d' % (kind, n), LD_PRELOAD=office.given.fail,
                                     SOVB_FAIL_UNDER=str(office.index))
        must(status in (0, 2, 3, 4), '%s %d: status %d %s' % (kind, n, status, said))
        must(status == 0 or said.strip(), '%s %d: status %d without a word' % (kind, n, status))
        ends[status] = ends.get(status, 0) + 1
        held = office.must_be_whole(before)
        must(status != 0 or held == office.count, '%s %d: told of %d files, holds %d' % (kind, n, office.count, held))
        office.must_be_completed()
        quiet = quiet + 1 if status == 0 else 0
        if quiet > 12 and kind == 'write':
            break
    return ', '.join('%d ended with %d' % (ends[s], s) for s in sorted(ends))


def memory(office, rounds):
    return sweep(office, 'memory', 3000 if rounds > 100 else 60)


def write(office, rounds):
    return sweep(office, 'write', 400 if rounds > 100 else 40)


def full(office, rounds):
    office.index = office.place / 'small' / 'index'
    (office.place / 'small').mkdir()
    mounted = subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=700k', 'none', str(office.place / 'small')], stderr=subprocess.DEVNULL,
                             check=False).returncode == 0
    if not mounted:
        return None
    try:
        office.add(5)
        must(office.run('--quiet', 'index', str(office.files))[0] == 0, 'first run')
        told = office.count
        office.add(60, 3000)
        status, _, said = office.run('--quiet', 'index', str(office.files))
        must(status == 4 and 'disk full' in said, 'status %d %s' % (status, said))
        office.must_be_whole(told)
        subprocess.run(['mount', '-o', 'remount,size=64m', str(office.place / 'small')], check=True)
        office.must_be_completed()
        subprocess.run(['mount', '-o', 'remount,ro', str(office.place / 'small')], check=True)
        office.add(1)
        status, _, said = office.run('--quiet', 'index', str(office.files))
        must(status == 4 and said.strip(), 'read-only: status %d %s' % (status, said))
        must(office.run('cited-by', '02-CT/TU')[0] == 0, 'read-only: cannot be read')
    finally:
        subprocess.run(['umount', '-l', str(office.place / 'small')], check=False)
    return 'full, then enough, then read-only'


def writers(office, rounds):
    office.add(3)
    must(office.run('--quiet', 'index', str(office.files))[0] == 0, 'first run')
    office.add(3)
    holder = subprocess.Popen([sys.executable, '-c', 'import fcntl, sys; f = open(sys.argv[1], "r+"); fcntl.lockf(f, fcntl.LOCK_EX);'
                               ' print("held", flush=True); sys.stdin.read()', str(office.index / 'flintlock')],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    holder.stdout.readline()
    status, _, said = office.run('--quiet', 'index', str(office.files))
    must(status == 4 and 'another process' in said, 'locked: status %d %s' % (status, said))
    must(office.held() == 3, 'a locked index is read')
    waiting = subprocess.Popen(office.command('--quiet', 'index', '--wait', str(office.files)), env=office.environment)
    try:
        waiting.wait(0.3)
        must(False, 'did not wait')
    except subprocess.TimeoutExpired:
        pass
    holder.communicate()
    must(waiting.wait() == 0, 'waiting: status %d' % waiting.returncode)
    office.must_be_completed()
    both = [subprocess.Popen(office.command('--quiet', 'index', '--wait', str(office.files)), env=office.environment) for _ in range(3)]
    must(all(b.wait() == 0 for b in both), 'three who wait')
    office.must_be_completed()
    return 'refused, waited'


def readers(office, rounds):
    office.add(5)
    must(office.run('--quiet', 'index', str(office.files))[0] == 0, 'first run')
    asked = 0
    for _ in range(1 + rounds // 30):
        office.add(6, 600)
        writer = subprocess.Popen(office.command('--quiet', 'index', str(office.files)), env=office.environment)
        while writer.poll() is None:
            for words in (('cited-by', '02-CT/TU'), ('search', 'kế hoạch'), ('implements', '02-CT/TU'), ('status',)):
                status, _, said = office.run(*words)
                must(status == 0, '%s: status %d %s' % (words, status, said))
                asked += 1
        must(writer.returncode == 0, 'writer: %d' % writer.returncode)
    office.must_be_completed()
    return '%d questions' % asked


CASES = {'kill': kill, 'memory': memory, 'write': write, 'full': full, 'writers': writers, 'readers': readers}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--sovb', required=True)
    parser.add_argument('--fail')
    parser.add_argument('--rounds', type=int, default=30)
    parser.add_argument('cases', nargs='*')
    given = parser.parse_args()
    failed = skipped = False
    for name in given.cases or CASES:
        if name in ('memory', 'write') and not given.fail:
            print('%s: skipped, no library' % name)
            skipped = True
            continue
        with tempfile.TemporaryDirectory(prefix='sovb-torture-') as place:
            try:
                told = CASES[name](Office(given, place), given.rounds)
                print('%s: %s' % (name, told or 'skipped, not allowed here'), flush=True)
                skipped |= told is None
            except AssertionError as error:
                print('%s: FAILED: %s' % (name, error), flush=True)
                failed = True
    return 1 if failed else SKIPPED if skipped and given.cases else 0


sys.exit(main())
