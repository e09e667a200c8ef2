{{- define "torg.name" -}}
{{ printf "%s-%s" .Release.Name .service | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "torg.selector" -}}
app.kubernetes.io/name: {{ .service }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "torg.labels" -}}
{{ include "torg.selector" . }}
app.kubernetes.io/part-of: torg
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "torg.metadata" -}}
name: {{ .name | default (include "torg.name" .) }}
namespace: {{ .Release.Namespace }}
labels: {{- include "torg.labels" . | nindent 2 }}
{{- end }}

{{- define "torg.image" -}}
{{- $digest := get .Values.image.digests .service -}}
{{ .Values.image.registry }}/{{ .service }}{{ if $digest }}@{{ $digest }}{{ else }}:{{ .Values.image.tag | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{- define "torg.address" -}}
http://{{ include "torg.name" . }}:8080
{{- end }}

{{- define "torg.host" -}}
{{ get (urlParse .Values.publicUrl) "host" | splitList ":" | first }}
{{- end }}

{{- define "torg.databaseHost" -}}
{{- with .Values.database -}}
{{ ternary (printf "%s-rw" .cloudNativePg.cluster) .host .cloudNativePg.enabled }}
{{- end }}
{{- end }}

{{- define "torg.databaseCa" -}}
{{- with .Values.database -}}
{{ ternary (printf "%s-ca" .cloudNativePg.cluster) .caSecret .cloudNativePg.enabled }}
{{- end }}
{{- end }}

{{/* All programs: their facts, as YAML. */}}
{{- define "torg.programs" -}}
{{ .Files.Get "files/services.yaml" }}
{{- end }}

{{/* What one program is and how it is run: facts, and its settings over the defaults. */}}
{{- define "torg.settings" -}}
{{- $facts := get (include "torg.programs" . | fromYaml) .service -}}
{{- $own := get .Values.services .service | default dict -}}
{{- mergeOverwrite (deepCopy .Values.defaults) (deepCopy $own) (dict "facts" $facts) | toYaml -}}
{{- end }}

{{/* Whether KEDA scales it, and to how many at most. */}}
{{- define "torg.scalesByEvents" -}}
{{- if and .values.autoscaling.keda.enabled .facts.database .facts.follows }}yes{{ end -}}
{{- end }}

{{- define "torg.mostByEvents" -}}
{{ min 6 .autoscaling.maxReplicas }}
{{- end }}

{{/* Whether it speaks to Kafka: whoever has a database tells events or buries dead letters. */}}
{{- define "torg.usesKafka" -}}
{{- if or .database .follows .publishes }}yes{{ end -}}
{{- end }}
