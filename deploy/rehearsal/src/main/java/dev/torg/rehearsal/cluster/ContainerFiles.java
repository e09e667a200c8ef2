package dev.torg.rehearsal.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a container finds on its disk beside its image. */
record ContainerFiles(JsonNode pod, JsonNode container, Secrets secrets) {

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (JsonNode mount : container.path("volumeMounts")) {
      words.addAll(mounted(volume(mount.at("/name").asText()), mount.at("/mountPath").asText()));
    }
    return words;
  }

  private JsonNode volume(String name) {
    for (JsonNode volume : pod.path("volumes")) {
      if (volume.at("/name").asText().equals(name)) {
        return volume;
      }
    }
    throw new IllegalArgumentException("there is no volume " + name);
  }

  private List<String> mounted(JsonNode volume, String path) {
    if (volume.has("emptyDir")) {
      String size = ContainerRights.bytes(volume.at("/emptyDir/sizeLimit").asText());
      return List.of(
          "--mount",
          "type=tmpfs,destination=%s,tmpfs-size=%s,tmpfs-mode=1777".formatted(path, size));
    }
    Path files =
        secrets.volume(
            volume.at("/secret/secretName").asText(),
            volume.at("/secret/defaultMode").asInt(),
            pod.at("/securityContext/fsGroup").asInt());
    return List.of("--volume", "%s:%s:ro".formatted(files, path));
  }
}
