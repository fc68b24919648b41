#!/usr/bin/env python3
"""Index a folder of hostile files, and see that nothing was lost by it.

    check_hostile.py --sovb SOVB [--keep FOLDER] [--quick] [--each]

Every good file has to be found, every other one to be read or named with a reason in one line; no process may crash.
--quick leaves the largest out.  --each reads every file by itself, too, and prints the slowest and the hungriest; it takes a while.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def run(sovb, *words):
    environment = dict({k: v for k, v in os.environ.items() if not k.startswith(('SOVB_', 'XDG_'))}, LC_ALL='C.UTF-8', SOVB_LANG='en', HOME='/nonexistent')
    return subprocess.run([sovb, *words], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)


def check(wrong, condition, what):
    if not condition:
        wrong.append(what)


def index_all(sovb, folder, index, wrong):
    answer = run(sovb, '--index', index, '--format', 'ndjson', 'index', str(folder))
    said = answer.stderr.decode('utf-8', 'replace')
    check(wrong, answer.returncode == 3, 'index: exit status %d\n%s' % (answer.returncode, said[-2000:]))
    check(wrong, 'Sanitizer' not in said and 'runtime error' not in said, 'a sanitizer complains:\n' + said[-4000:])
    records = [json.loads(line) for line in answer.stdout.splitlines()]
    summary = records[-1] if records else {}
    failures = [r for r in records if r['record'] == 'failure']
    check(wrong, summary.get('record') == 'summary', 'index: no summary')
    # A file of which only a part is missing is named, too, and counts as read.
    check(wrong, len(failures) >= summary.get('failed', 0), 'index: %d named, %s failed' % (len(failures), summary.get('failed')))
    for line in said.splitlines():
        check(wrong, not re.search(r'[\x00-\x08\x0b-\x1f\x7f]', line), 'control bytes on the terminal: %r' % line)
    for failure in failures:
        check(wrong, 'crashed' not in json.dumps(failure), 'crashed: %s' % failure)
    return summary


def find_good(sovb, folder, index, wrong):
    good = sorted(int(re.search(r'good-(\d+)', p.name).group(1)) for p in folder.rglob('good-*'))
    lost = [n for n in good if run(sovb, '--index', index, 'cited-by', '%d-KH/LANH' % n).returncode != 0]
    check(wrong, good and not lost, 'good files lost: %s' % lost)
    return len(good) - len(lost), len(good)


def read_each(sovb, folder, index):
    slow, hungry = (0, ''), (0, '')
    for path in sorted(p for p in folder.rglob('*') if p.is_file() and not p.is_symlink()):
        before = time.monotonic()
        child = subprocess.Popen([sovb, '--index', index, 'index', '--retry', '--quiet', str(path)], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
        slow = max(slow, (time.monotonic() - before, str(path.relative_to(folder))))
        hungry = max(hungry, (used.ru_maxrss / 1024, str(path.relative_to(folder))))
    print('slowest: %.2f s %s' % slow)
    print('hungriest: %.0f MiB %s' % hungry)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--sovb', required=True)
    parser.add_argument('--keep')
    parser.add_argument('--quick', action='store_true')
    parser.add_argument('--each', action='store_true')
    given = parser.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory(prefix='sovb-hostile-') as scratch:
        folder = pathlib.Path(given.keep or scratch + '/files')
        if not folder.exists():
            subprocess.run([sys.executable, '-B', str(HERE / 'make_hostile.py'), str(folder), *(['--quick'] if given.quick else [])], check=True)
        index = scratch + '/index'
        before = time.monotonic()
        summary = index_all(given.sovb, folder, index, wrong)
        seconds = time.monotonic() - before
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        found, good = find_good(given.sovb, folder, index, wrong)
        again = index_all(given.sovb, folder, index, wrong)
        check(wrong, again.get('added') == 0 and again.get('updated') == 0, 'second run: %s' % again)
        check(wrong, again.get('failed') == summary.get('failed'), 'second run: %s failed' % again.get('failed'))
        print('%s; %d of %d good files found; %.1f s; largest process %.0f MiB' % (summary, found, good, seconds, memory))
        if given.each:
            read_each(given.sovb, folder, scratch + '/each')
    for what in wrong:
        print(what, file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main())
