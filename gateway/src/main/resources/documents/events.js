const page = document.getElementById("events");

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
}

function table(headings, rows) {
  const head = element("tr", "", ...headings.map((heading) => element("th", heading)));
  const body = rows.map((row) => element("tr", "", ...row.map((cell) => element("td", "", cell))));
  return element("table", "", element("thead", "", head), element("tbody", "", ...body));
}

function kind(schema) {
  if (schema.anyOf) {
    return schema.anyOf.map(kind).join(" or ");
  }
  if (schema.enum) {
    return schema.enum.join(", ");
  }
  if (schema.const) {
    return schema.const;
  }
  if (schema.items) {
    return `list of ${kind(schema.items)}`;
  }
  return schema.format ?? [schema.type].flat().join(" or ");
}

function members(schema, prefix = "", required = true) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const always = required && (schema.required ?? []).includes(name);
    const row = [element("code", prefix + name), kind(member), always ? "always" : "maybe"];
    const inner = member.properties ? member : (member.anyOf ?? []).find((one) => one.properties);
    return [row, ...(inner ? members(inner, `${prefix}${name}.`, always) : [])];
  });
}

function last(reference) {
  return reference.split("/").at(-1);
}

function topic(channel, api) {
  const messages = Object.entries(channel.messages)
    .map(([name, described]) => api.components.messages[name] ?? described);
  const known = messages.filter((message) => message.name);
  const parts = [element("h2", channel.address ?? "Webhooks")];
  if (channel.description) {
    parts.push(element("p", channel.description));
  }
  if (known.length > 0) {
    const types = known.map((message) => [element("code", message.name), message.summary]);
    parts.push(table(["type", "what has happened"], types));
  }
  const state = known[0]?.payload.allOf?.[1].properties.data.$ref;
  if (state) {
    parts.push(
      element("h3", "data"),
      table(["member", "kind", "there"], members(api.components.schemas[last(state)])),
    );
  }
  return parts;
}

const api = await (await fetch("/asyncapi.json")).json();
page.append(
  element("p", api.info.description),
  element("h2", "Envelope"),
  table(["member", "kind", "there"], members(api.components.schemas.CloudEvent)),
  ...Object.values(api.channels).flatMap((channel) => topic(channel, api)),
);
