{{/* Who sends requests to whom: the gateway to all others; these to it, for its keys, and pages for the API. */}}
{{- define "torg.calls" -}}
{{- if eq .caller .called -}}
{{- else if .facts.public }}yes
{{- else if and .encrypts (eq .called "gateway") }}yes
{{- end -}}
{{- end }}

{{- define "torg.kafkaPorts" -}}
{{- $ports := list -}}
{{- range splitList "," .Values.kafka.bootstrapServers -}}
{{- $ports = append $ports (splitList ":" (trim .) | last | int) -}}
{{- end -}}
{{ $ports | uniq | toJson }}
{{- end }}

{{- define "torg.publicPort" -}}
{{ include "torg.httpsPort" .Values.publicUrl }}
{{- end }}

{{/* The port of an https address. */}}
{{- define "torg.httpsPort" -}}
{{- $host := get (urlParse .) "host" -}}
{{ ternary (splitList ":" $host | last) "443" (contains ":" $host) }}
{{- end }}

{{/* What a program calls outside, and where the eID is for the one that asks it. */}}
{{- define "torg.internetPorts" -}}
{{- $ports := (get (include "torg.programs" . | fromYaml) .service).internet -}}
{{- if eq .service "partner-service" -}}
{{- $ports = append $ports (include "torg.httpsPort" .Values.eid.issuer) -}}
{{- end -}}
{{- $unique := list -}}
{{- range $ports }}{{ $unique = append $unique (int .) }}{{ end -}}
{{ $unique | uniq | toJson }}
{{- end }}

{{- define "torg.tracingPort" -}}
{{ get (urlParse .Values.tracing.endpoint) "host" | splitList ":" | last }}
{{- end }}

{{- define "torg.databaseFlow" -}}
- ports: [{port: {{ .Values.database.port }}}]
  {{- with .Values.networkPolicy.databaseTo }}
  to: {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
