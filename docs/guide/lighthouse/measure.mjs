#!/usr/bin/env node
// Judges the main pages of a stack that runs (./torg up) with Lighthouse, as the demo's Pia Partner sees
// them. Needs Node 20 and Chromium (CHROME_PATH; .ci/browser installs Debian's). Fails below the bars.
import { execFileSync } from "node:child_process";

const TORG = process.env.TORG ?? "http://localhost:8080";
const LIGHTHOUSE = "lighthouse@12.8.2";
const PERSON = "Pia Partner";
const PARTNER = "100001";
const SALES_UNIT = "100000";
const BARS = { accessibility: 1, performance: 0.95, "best-practices": 1 };
const PAGES = [
  "/", "/portal/overview", "/portal/orders", "/portal/orders/new", "/portal/sales-units",
  `/portal/sales-units/${SALES_UNIT}`, "/portal/price-packages", "/portal/webhooks", "/portal/keys", "/portal/users",
];

const cookies = new Map();

/** As a browser: keeps cookies and follows redirects. */
async function visit(url, form) {
  const response = await fetch(url, {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    redirect: "manual",
    headers: { cookie: cookieLine(), origin: new URL(url).origin, "sec-fetch-site": "same-origin" },
  });
  if (response.status >= 400) {
    throw new Error(`${url} answers ${response.status}`);
  }
  for (const line of response.headers.getSetCookie()) {
    const [name, value] = line.split(";")[0].split("=", 2);
    cookies.set(name, value);
  }
  const next = response.headers.get("location");
  return next ? visit(new URL(next, url).href) : { url, html: await response.text() };
}

function cookieLine() {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** What the form of a page sends whose button names the person. */
function pressed(html) {
  const form = html.match(/<form[\s\S]*?<\/form>/g).find((one) => one.includes(PERSON));
  const fields = form.matchAll(/<(?:input|button)[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value.replaceAll("&quot;", "\"")]));
}

async function logIn() {
  const login = await visit(`${TORG}/portal/v1/login?return_to=/portal/roles`);
  await visit(login.url, pressed(login.html));
  await visit(`${TORG}/portal/roles`, { partnerId: PARTNER, return_to: "/portal" });
}

function judge(path) {
  const report = execFileSync(
    "npx",
    ["--yes", LIGHTHOUSE, TORG + path, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox",
      `--only-categories=${Object.keys(BARS)}`, `--extra-headers=${JSON.stringify({ Cookie: cookieLine() })}`],
    { maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] },
  );
  const { audits, categories, finalDisplayedUrl } = JSON.parse(report);
  const scores = Object.keys(BARS).map((name) => categories[name].score);
  console.log(path, ...scores.map((score, at) => `${Object.keys(BARS)[at]} ${score}`));
  const passed = finalDisplayedUrl === TORG + path && scores.every((score, at) => score >= Object.values(BARS)[at]);
  if (!passed) {
    const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
    console.log(" ", finalDisplayedUrl, ...failed.map(({ id }) => id));
  }
  return passed;
}

await logIn();
const passed = PAGES.map(judge).filter(Boolean).length;
console.log(`${passed} passed, ${PAGES.length - passed} failed`);
process.exit(passed === PAGES.length ? 0 : 1);
