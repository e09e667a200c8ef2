{{/* What all pods are not allowed, whoever runs in them. */}}
{{- define "torg.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "torg.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

{{/* Secrets and the one folder that can be written; a list of mounts or, for .volumes, of volumes. */}}
{{- define "torg.files" -}}
{{- $facts := .settings.facts }}
{{- $secrets := dict }}
{{- range $secret, $_ := $facts.files }}
{{- $_ := set $secrets ($secret | kebabcase) (get $.Values.secrets $secret) }}
{{- end }}
{{- if and $facts.database (hasPrefix "verify" .Values.database.sslMode) }}
{{- $_ := set $secrets "database-ca" (include "torg.databaseCa" .) }}
{{- end }}
{{- if and (include "torg.usesKafka" $facts) (not .migrates) (has .Values.kafka.securityProtocol (list "SSL" "SASL_SSL")) }}
{{- $_ := set $secrets "kafka-ca" .Values.kafka.caSecret }}
{{- end }}
{{- with .Values.secrets.trustStore }}
{{- $_ := set $secrets "trust-store" . }}
{{- end }}
{{- if .volumes }}
- {name: tmp, emptyDir: {sizeLimit: {{ .settings.tmpSize }}}}
{{- /* The Secret of an authority may have its private key beside the certificate, as that of CloudNativePG has. */}}
{{- range $folder, $secret := $secrets }}
- {name: {{ $folder }}, secret: {secretName: {{ $secret }}, defaultMode: 288{{ if hasSuffix "-ca" $folder }}, items: [{key: ca.crt, path: ca.crt}]{{ end }}}}
{{- end }}
{{- else }}
- {name: tmp, mountPath: /tmp}
{{- range $folder, $_ := $secrets }}
- {name: {{ $folder }}, mountPath: /etc/torg/{{ $folder }}, readOnly: true}
{{- end }}
{{- end }}
{{- end }}

{{/* Where any pod may run, and with what from the cluster. */}}
{{- define "torg.placement" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - {name: {{ . }}}
{{- end }}
{{- end }}
{{- with .settings.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .settings.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .settings.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
securityContext: {{- include "torg.podSecurity" . | nindent 2 }}
{{- end }}

{{- define "torg.pod" -}}
serviceAccountName: {{ include "torg.name" . }}
{{ include "torg.placement" . }}
# What runs may end after nobody sends anything any more, and then the process itself.
terminationGracePeriodSeconds: {{ add .settings.drainSeconds .settings.stopSeconds 5 }}
topologySpreadConstraints:
{{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "torg.selector" $ | nindent 8 }}
    matchLabelKeys: [pod-template-hash]
{{- end }}
containers:
  - name: {{ .service }}
    image: {{ include "torg.image" . }}
    imagePullPolicy: {{ .Values.image.pullPolicy }}
    securityContext: {{- include "torg.containerSecurity" . | nindent 6 }}
    ports:
      - {name: http, containerPort: 8080}
      - {name: management, containerPort: 9000}
    env: {{- include "torg.environment" . | nindent 6 }}
    # Live, as a start without Kafka is one, too; three minutes for a crowded machine.
    startupProbe:
      httpGet: {path: /q/health/live, port: management}
      periodSeconds: 1
      timeoutSeconds: 3
      failureThreshold: 180
    livenessProbe:
      httpGet: {path: /q/health/live, port: management}
      periodSeconds: 10
      timeoutSeconds: 5
      failureThreshold: 3
    readinessProbe:
      httpGet: {path: /q/health/ready, port: management}
      periodSeconds: 3
      timeoutSeconds: 5
      failureThreshold: 3
    resources: {{- toYaml .settings.resources | nindent 6 }}
    volumeMounts: {{- include "torg.files" (merge (dict "volumes" false) .) | nindent 6 }}
volumes: {{- include "torg.files" (merge (dict "volumes" true) .) | nindent 2 }}
{{- end }}
