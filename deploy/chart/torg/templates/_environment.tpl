{{/* The environment of a program, as a list of EnvVar; .settings has what torg.settings says. */}}
{{- define "torg.environment" -}}
{{- $v := .Values }}
{{- $facts := .settings.facts }}
- {name: JDK_JAVA_OPTIONS, value: {{ printf "%s%s" .settings.jvm (include "torg.trust" .) | quote }}}
{{- /* glibc keeps free memory in eight pools for each processor otherwise. */}}
- {name: MALLOC_ARENA_MAX, value: "2"}
- {name: QUARKUS_HTTP_PORT, value: "8080"}
- {name: QUARKUS_MANAGEMENT_PORT, value: "9000"}
- {name: QUARKUS_LOG_CONSOLE_JSON_ENABLED, value: "true"}
- {name: TORG_SHUTDOWN_DELAY, value: {{ printf "%ds" (int .settings.drainSeconds) }}}
- {name: TORG_SHUTDOWN_TIMEOUT, value: {{ printf "%ds" (int .settings.stopSeconds) }}}
- {name: TORG_PUBLIC_URL, value: {{ $v.publicUrl | quote }}}
- {name: TORG_NETWORK_ENCRYPTS, value: {{ $v.network.encrypts | quote }}}
{{- $signer := ternary "partner-service" "gateway" (default false $facts.public) }}
{{- $ofCallers := or $facts.public $facts.asks | default false }}
- name: TORG_TOKEN_JWKS_URL
  value: {{ ternary (include "torg.address" (merge (dict "service" $signer) .)) $v.publicUrl $v.network.encrypts }}/.well-known/{{ ternary "jwks" "gateway-jwks" $ofCallers }}.json
{{- with $v.tracing.endpoint }}
- {name: QUARKUS_OTEL_SDK_DISABLED, value: "false"}
- {name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }}}
{{- end }}
{{- /* A migration ends before anything speaks to Kafka, whose Secrets may come after it. */}}
{{- if and (include "torg.usesKafka" $facts) (not .migrates) }}
{{- include "torg.kafkaEnvironment" . }}
{{- end }}
{{- if $facts.database }}
{{- include "torg.databaseEnvironment" . }}
{{- end }}
{{- if $facts.public }}
{{- include "torg.publicEnvironment" . }}
{{- end }}
{{- include "torg.ownEnvironment" . }}
{{- range $name, $value := .settings.extraEnv }}
- {name: {{ $name }}, value: {{ $value | quote }}}
{{- end }}
{{- end }}

{{/* Whom the JVM believes. A store with nothing secret in it has the password that everybody knows. */}}
{{- define "torg.trust" -}}
{{- if .Values.secrets.trustStore }} -Djavax.net.ssl.trustStore=/etc/torg/trust-store/truststore.p12 -Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword=changeit{{ end -}}
{{- end }}

{{- define "torg.kafkaEnvironment" }}
{{- $kafka := .Values.kafka }}
- {name: KAFKA_BOOTSTRAP_SERVERS, value: {{ $kafka.bootstrapServers | quote }}}
- {name: KAFKA_SECURITY_PROTOCOL, value: {{ $kafka.securityProtocol }}}
{{- if has $kafka.securityProtocol (list "SSL" "SASL_SSL") }}
- {name: KAFKA_SSL_TRUSTSTORE_TYPE, value: PEM}
- {name: KAFKA_SSL_TRUSTSTORE_LOCATION, value: /etc/torg/kafka-ca/ca.crt}
{{- end }}
{{- if hasPrefix "SASL" $kafka.securityProtocol }}
- {name: KAFKA_SASL_MECHANISM, value: {{ $kafka.saslMechanism }}}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom: {secretKeyRef: {name: {{ $kafka.secretPrefix }}{{ .service }}, key: sasl.jaas.config}}
{{- end }}
{{- end }}

{{- define "torg.databaseEnvironment" }}
{{- $database := .Values.database }}
{{- $secret := printf "%s%s" $database.secretPrefix .settings.facts.database }}
{{- $address := printf "postgresql://%s:%d/%s?sslmode=%s" (include "torg.databaseHost" .) (int $database.port) .settings.facts.database $database.sslMode }}
{{- $verifies := hasPrefix "verify" $database.sslMode }}
- {name: QUARKUS_DATASOURCE_REACTIVE_URL, value: {{ printf "vertx-reactive:%s" $address | quote }}}
- {name: QUARKUS_DATASOURCE_JDBC_URL, value: {{ printf "jdbc:%s%s" $address (ternary "&sslrootcert=/etc/torg/database-ca/ca.crt" "" $verifies) | quote }}}
{{- if $verifies }}
- {name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM, value: "true"}
- {name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS, value: /etc/torg/database-ca/ca.crt}
{{- end }}
{{- if eq $database.sslMode "verify-full" }}
- {name: QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM, value: HTTPS}
{{- end }}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: username}}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: password}}
- {name: QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE, value: {{ $database.poolSize | quote }}}
{{- with $database.migrationJob }}
{{- if and .enabled (not $.migrates) }}
- {name: QUARKUS_FLYWAY_MIGRATE_AT_START, value: "false"}
{{- else if .enabled }}
- {name: QUARKUS_INIT_AND_EXIT, value: "true"}
{{- if .secretPrefix }}
- name: QUARKUS_FLYWAY_USERNAME
  valueFrom: {secretKeyRef: {name: {{ .secretPrefix }}{{ $.settings.facts.database }}, key: username}}
- name: QUARKUS_FLYWAY_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ .secretPrefix }}{{ $.settings.facts.database }}, key: password}}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Whoever is on the public port is told where all others are. */}}
{{- define "torg.publicEnvironment" }}
{{- range $name, $facts := include "torg.programs" . | fromYaml }}
{{- if not $facts.public }}
- {name: TORG_GATEWAY_SERVICES_{{ $name | upper | replace "-" "_" }}, value: {{ include "torg.address" (merge (dict "service" $name) $) | quote }}}
{{- end }}
{{- end }}
{{- with .Values.gateway.trustedProxies }}
- {name: TORG_GATEWAY_TRUSTED_PROXIES, value: {{ join "," . | quote }}}
{{- end }}
- {name: TORG_GATEWAY_PUBLIC_ORG_STATUS, value: {{ .Values.gateway.publicOrgStatus | quote }}}
{{- end }}

{{- define "torg.ownEnvironment" }}
{{- $v := .Values }}
{{- if eq .service "partner-service" }}
- {name: TORG_EID_ISSUER, value: {{ $v.eid.issuer | quote }}}
- {name: TORG_EID_CLIENT_ID, value: {{ $v.eid.clientId | quote }}}
{{- end }}
{{- if eq .service "org-config-service" }}
- {name: TORG_ORG_CONFIG_PUBLIC_STATUS, value: {{ $v.gateway.publicOrgStatus | quote }}}
{{- end }}
{{- if .settings.facts.mails }}
- {name: QUARKUS_MAILER_HOST, value: {{ $v.mail.host | quote }}}
- {name: QUARKUS_MAILER_PORT, value: {{ $v.mail.port | quote }}}
- {name: QUARKUS_MAILER_FROM, value: {{ $v.mail.from | quote }}}
{{- end }}
{{- if .settings.facts.asks }}
- {name: TORG_PORTAL_API_URL, value: {{ ternary (include "torg.address" (merge (dict "service" "gateway") .)) $v.publicUrl $v.network.encrypts | quote }}}
{{- end }}
{{- range $secret, $file := .settings.facts.files }}
{{- $paths := list }}
{{- range get $v.secrets $file.names }}
{{- $paths = append $paths (printf "/etc/torg/%s/%s" ($secret | kebabcase) .) }}
{{- end }}
- {name: {{ $file.env }}, value: {{ join "," $paths | quote }}}
{{- end }}
{{- range $name, $from := .settings.facts.needs }}
{{- with get $v.secrets $from.secret }}
- name: {{ $name }}
  valueFrom: {secretKeyRef: {name: {{ . }}, key: {{ $from.key }}{{ if $from.optional }}, optional: true{{ end }}}}
{{- end }}
{{- end }}
{{- end }}
