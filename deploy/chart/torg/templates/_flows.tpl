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
{{- $host := get (urlParse .Values.publicUrl) "host" -}}
{{ ternary (splitList ":" $host | last) "443" (contains ":" $host) }}
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
