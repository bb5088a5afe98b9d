// The same folder through rspamd and SpamAssassin, where they are installed (Debian has both), and through our detector, in
// one run: mails per CPU second of each, the ratios, and what single mails cost by rspamd's mean. rspamd runs on loopback,
// one worker, its network modules off; SpamAssassin checks the first 60 mails, without network tests.
// node bench/compare.ts FOLDER
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { freePort } from '../test/free-port.ts'

const run = promisify(execFile)

/** Modules that would ask the network or a database; what is left are its rules over the mail itself. */
const off =
  'rbl surbl spf dkim dkim_signing dmarc asn arc mx_check url_redirector hfilter fuzzy_check greylist history_redis ratelimit replies neural reputation bayes_expiry maillist phishing'

/** Mails per CPU second; of single mails from the parsed form CPU milliseconds. */
const Rates = z.object({
  parsed: z.number(),
  raw: z.number(),
  parsing: z.number(),
  p50: z.number(),
  p99: z.number(),
})

async function ours(folder: string): Promise<z.infer<typeof Rates>> {
  const script = fileURLToPath(new URL('throughput.ts', import.meta.url))
  const { stdout } = await run(process.execPath, [script, folder, '--json'], { maxBuffer: 1e7 })
  return Rates.parse(JSON.parse(stdout))
}

/** Mails per CPU second of rspamd's one worker, or null where it is not installed. */
async function rspamd(folder: string): Promise<number | null> {
  if ((await run('rspamd', ['--version']).catch(() => null)) === null) return null
  const home = await mkdtemp(join(tmpdir(), 'bench-rspamd-'))
  const port = await freePort()
  await configure(home, port)
  const variables = ['LOCAL_CONFDIR', 'DBDIR', 'RUNDIR'].map((name) => `--var=${name}=${home}`)
  const child = spawn('rspamd', ['-f', '-i', ...variables], { stdio: 'ignore' })
  try {
    const worker = await workerOf(port)
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name))))
    for (const mail of mails.slice(0, 50)) await check(port, mail) // warm
    const before = await cpuSeconds(worker)
    for (const mail of mails) await check(port, mail)
    return mails.length / ((await cpuSeconds(worker)) - before)
  } finally {
    child.kill('SIGTERM')
    await Promise.race([new Promise((resolve) => child.once('exit', resolve)), delay(5000)])
    child.kill('SIGKILL')
    await rm(home, { recursive: true, force: true })
  }
}

/** Mails per CPU second of SpamAssassin's own check, rules compiled before, offline; null where it is not installed. */
async function spamAssassin(folder: string): Promise<number | null> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).slice(0, 60)
  const check = `
    my $sa = Mail::SpamAssassin->new({ local_tests_only => 1, dont_copy_prefs => 1 });
    $sa->compile_now(0);
    my @before = times;
    for my $path (@ARGV) {
      open(my $file, '<', $path) or die; local $/; my $text = <$file>; close($file);
      $sa->check_message_text($text)->finish;
    }
    my @after = times;
    print scalar(@ARGV) / (($after[0] + $after[1]) - ($before[0] + $before[1]));`
  const paths = names.map((name) => join(folder, name))
  const answer = await run('perl', ['-MMail::SpamAssassin', '-e', check, ...paths], {
    timeout: 300_000,
  }).catch(() => null)
  return answer === null ? null : Number(answer.stdout)
}

async function configure(home: string, port: number): Promise<void> {
  const local = join(home, 'local.d')
  await mkdir(local)
  for (const name of off.split(' ')) await writeFile(join(local, `${name}.conf`), 'enabled = false;\n')
  const files = {
    'options.inc': `dns { timeout = 0.1s; retransmits = 1; nameserver = ["127.0.0.1:9"]; }\npidfile = "${home}/pid";\ntemp_dir = "${home}";\ncontrol_socket = "${home}/control mode=0600";\n`,
    'worker-normal.inc': `bind_socket = "127.0.0.1:${port}";\ncount = 1;\n`,
    'worker-controller.inc': 'enabled = false;\n',
    'worker-proxy.inc': 'enabled = false;\n',
    'worker-fuzzy.inc': 'enabled = false;\n',
    'logging.inc': `type = "file";\nfilename = "${home}/log";\nlevel = "error";\n`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(local, name), text)
}

/** Process id of the worker, once it answers. */
async function workerOf(port: number): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    await delay(200)
    if (!(await check(port, Buffer.from('Subject: x\r\n\r\nx\r\n')).catch(() => false))) continue
    const { stdout } = await run('pgrep', ['-f', `rspamd: normal process .127.0.0.1:${port}`])
    return Number(stdout.split('\n')[0])
  }
  throw new Error('rspamd did not answer within two minutes.')
}

async function check(port: number, mail: Uint8Array): Promise<boolean> {
  const body = new Uint8Array(mail)
  const answer = await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body })
  await answer.arrayBuffer()
  return answer.ok
}

async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100 // utime and stime, in clock ticks of 10 ms
}

/** What rspamd's mails cost on the machine that the aims are of, in ms: 540 mails a second and core. */
const meanThere = 1000 / 540

/** Single mails from the parsed form by what one of rspamd's costs on average in this very run, so on any machine alike. */
function singleMails({ p50, p99 }: z.infer<typeof Rates>, theirs: number): void {
  const mean = 1000 / theirs
  const one = (ms: number, aim: number): object => ({
    'CPU ms': ms.toFixed(2),
    "of rspamd's mean": (ms / mean).toFixed(2),
    'wanted at most': (aim / meanThere).toFixed(2),
  })
  console.table({ p50: one(p50, 1), p99: one(p99, 8) })
}

function ratio(rate: number, to: number | null): string {
  return to === null ? 'not installed' : (rate / to).toFixed(2)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node bench/compare.ts FOLDER   (node bench/folder.ts makes one)')
  process.exitCode = 2
} else {
  const theirs = await rspamd(folder)
  const assassin = await spamAssassin(folder)
  const rates = await ours(folder)
  const row = (rate: number): object => ({
    'mails per CPU s': rate.toFixed(0),
    'times rspamd': ratio(rate, theirs),
    'times SpamAssassin': ratio(rate, assassin),
  })
  console.table({
    'from the parsed form': row(rates.parsed),
    'from raw .eml': row(rates.raw),
    'parsing alone': row(rates.parsing),
    ...(theirs === null ? {} : { rspamd: row(theirs) }),
    ...(assassin === null ? {} : { SpamAssassin: row(assassin) }),
  })
  if (theirs !== null) singleMails(rates, theirs)
}
