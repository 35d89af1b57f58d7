import type { Report } from "../report/make-report.ts";
import { dayName } from "./day-name.ts";
import { escaped } from "./escaped.ts";
import { barCount, type Lane, timelineLanes, timelineTicks } from "./timeline-lanes.ts";

/** The timeline as HTML: a lane of bars for each provider, above the same dates. */
export function renderTimeline(report: Report, anchorOf: ReadonlyMap<unknown, string>): string {
  const lanes = timelineLanes(report);
  if (!lanes.length) return "";
  const tallest = Math.max(...lanes.flatMap(({ bars }) => bars.map(({ entries }) => entries.length)));
  const ticks = timelineTicks(report)
    .map((time, index, all) => {
      const text = index === 1 ? "today" : dayName(time);
      const side = index === 0 ? "first" : index === all.length - 1 ? "last" : "";
      return `<li class="${side}" style="left:${(100 * index) / (all.length - 1)}%">${text}</li>`;
    })
    .join("");
  return `<section aria-labelledby="timeline">
<h2 id="timeline">When they end</h2>
${lanes.map((lane) => renderLane(lane, { tallest, anchorOf })).join("\n")}
<ol class="ticks" aria-hidden="true">${ticks}</ol>
</section>`;
}

function renderLane(
  { provider, bars, earlier, later }: Lane,
  { tallest, anchorOf }: { tallest: number; anchorOf: ReadonlyMap<unknown, string> },
): string {
  const items = bars.map(({ place, state, entries }) => {
    const [first] = entries;
    const label = `${entries.length}: ${entries.map(({ name, expires }) => `${name}, ${expires && dayName(expires)}`).join("; ")}`;
    const height = Math.max(18, Math.round((100 * entries.length) / tallest));
    return `<li style="left:${(100 * place) / barCount}%;width:${100 / barCount}%"><a class="${state}" href="#${anchorOf.get(first)}" style="height:${height}%" title="${escaped(label)}">${entries.length > 1 ? `<b aria-hidden="true">${entries.length}</b>` : ""}<span class="hidden">${escaped(label)}</span></a></li>`;
  });
  const beyond = [earlier && `${earlier} earlier`, later && `${later} later`].filter(Boolean).join(", ");
  return `<div class="lane"><h3>${provider}${beyond ? ` <small>${beyond}</small>` : ""}</h3><ol class="bars">${items.join("")}</ol></div>`;
}
