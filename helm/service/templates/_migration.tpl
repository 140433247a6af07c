{{/* Needs nothing that the release makes but the database itself: no ServiceAccount, no ConfigMap. */}}
{{- define "service.migrationPod" -}}
{{- $local := dig "image" "local" dict (.Values.global | default dict) -}}
metadata:
  labels:
    {{- include "service.selector" . | nindent 4 }}
    app.kubernetes.io/component: migration
    app.kubernetes.io/part-of: huipin
spec:
  restartPolicy: Never
  {{- include "service.podSecurity" dict | nindent 2 }}
  {{- with include "service.pullSecrets" . | trim }}
  {{- . | nindent 2 }}
  {{- end }}
  {{- if $local }}
  initContainers:
    # What only the owner can give to the runtime role. Waits for a database that comes in the same release, and says
    # which of the two addresses does not answer.
    - name: grants
      image: {{ include "service.image" (dict "image" $local "global" .Values.global "key" "global.image.local") }}
      args: [deploy/local/src/provision.ts, external-databases, '600']
      {{- include "service.migrationContainer" . | nindent 6 }}
  {{- end }}
  containers:
    - name: migrate
      image: {{ include "service.ownImage" . }}
      args: [services/{{ .Values.name }}/dist/migrate.js]
      {{- include "service.migrationContainer" . | nindent 6 }}
  volumes:
    {{- include "service.volumes" . | nindent 4 }}
{{- end }}

{{- define "service.migrationContainer" -}}
imagePullPolicy: {{ include "service.pullPolicy" . }}
env:
  {{- include "service.databaseEnv" . | nindent 2 }}
  {{- include "service.ownerEnv" . | nindent 2 }}
{{- include "service.containerSecurity" . | nindent 0 }}
resources:
  {{- toYaml .Values.migration.resources | nindent 2 }}
volumeMounts:
  {{- include "service.volumeMounts" . | nindent 2 }}
{{- end }}
