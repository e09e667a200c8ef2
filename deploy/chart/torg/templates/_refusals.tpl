{{/* What a schema cannot see: what belongs together. The programs would refuse the same at start. */}}
{{- define "torg.refusals" -}}
{{- $v := .Values -}}
{{- $programs := include "torg.programs" . | fromYaml -}}
{{- range $name, $_ := $v.services -}}
{{- if not (hasKey $programs $name) }}{{ fail (printf "services.%s: there is no such program" $name) }}{{ end -}}
{{- end -}}
{{- range $name, $_ := $v.image.digests -}}
{{- if not (hasKey $programs $name) }}{{ fail (printf "image.digests.%s: there is no such program" $name) }}{{ end -}}
{{- end -}}
{{- if not $v.network.encrypts -}}
{{- if not (has $v.kafka.securityProtocol (list "SSL" "SASL_SSL")) }}{{ fail "kafka.securityProtocol must be SSL or SASL_SSL, unless network.encrypts is true" }}{{ end -}}
{{- if eq $v.database.sslMode "disable" }}{{ fail "database.sslMode must not be disable, unless network.encrypts is true" }}{{ end -}}
{{- end -}}
{{- if not (or $v.database.host $v.database.cloudNativePg.enabled) }}{{ fail "database.host must be set, or database.cloudNativePg.enabled be true" }}{{ end -}}
{{- if and $v.database.host $v.database.cloudNativePg.enabled }}{{ fail "database.host must be empty, as database.cloudNativePg.enabled is true" }}{{ end -}}
{{- if and $v.database.migrationJob.enabled $v.database.cloudNativePg.enabled }}{{ fail "database.migrationJob.enabled must be false, as database.cloudNativePg.enabled is true: the Job runs before anything of the release is there, and would wait for a PostgreSQL that comes after it" }}{{ end -}}
{{- if and $v.kafka.strimzi.enabled (not $v.kafka.strimzi.cluster) }}{{ fail "kafka.strimzi.cluster must name a Kafka" }}{{ end -}}
{{- if gt (int $v.kafka.strimzi.minInSyncReplicas) (int $v.kafka.strimzi.replicas) }}{{ fail "kafka.strimzi.minInSyncReplicas must be kafka.strimzi.replicas at most" }}{{ end -}}
{{- if and $v.httpRoute.enabled (not (and $v.httpRoute.parent.name $v.httpRoute.parent.namespace)) }}{{ fail "httpRoute.parent must name a Gateway and its namespace" }}{{ end -}}
{{- if and $v.autoscaling.keda.enabled (not $v.autoscaling.enabled) }}{{ fail "autoscaling.keda.enabled needs autoscaling.enabled" }}{{ end -}}
{{- if and $v.autoscaling.keda.enabled (ne $v.kafka.securityProtocol "PLAINTEXT") (not $v.autoscaling.keda.authentication) }}{{ fail "autoscaling.keda.authentication must name a TriggerAuthentication, unless kafka.securityProtocol is PLAINTEXT" }}{{ end -}}
{{- if $v.autoscaling.enabled -}}
{{- range $name, $facts := $programs -}}
{{- $s := include "torg.settings" (merge (dict "service" $name) $) | fromYaml -}}
{{- if lt (int $v.autoscaling.maxReplicas) (int $s.replicas) }}{{ fail (printf "autoscaling.maxReplicas must be the replicas of %s at least" $name) }}{{ end -}}
{{- if and (include "torg.scalesByEvents" (dict "values" $v "facts" $facts)) (gt (int $s.replicas) (int (include "torg.mostByEvents" $v))) }}{{ fail (printf "services.%s.replicas must be 6 at most, as autoscaling.keda.enabled is true and topics have six partitions" $name) }}{{ end -}}
{{- end -}}
{{- end -}}
{{- end }}
