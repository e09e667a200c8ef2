const unlessAsked = "2023-11";
const links = [...document.querySelectorAll("#versions a")];
const asked = new URLSearchParams(location.search).get("version");
const version = links.some((link) => link.textContent === asked) ? asked : unlessAsked;
const address = `/openapi/${version}.json`;

links
  .filter((link) => link.textContent === version)
  .forEach((link) => link.setAttribute("aria-current", "page"));
document.getElementById("document").setAttribute("href", address);

window.SwaggerUIBundle({
  url: address,
  dom_id: "#operations",
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    if (!request.loadSpec && !request.headers["Api-Version"]) {
      request.headers["Api-Version"] = version;
    }
    return request;
  },
});
