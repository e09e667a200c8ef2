package dev.torg.rehearsal.cluster;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The container engine, with images, state and settings in a folder of its own. */
public final class Podman {

  static final String NETWORK = "pods";

  private final List<String> prefix;
  private final String cgroup;

  /**
   * @param subnet of all pods
   * @param cgroup below which the limits of all pods are
   */
  public Podman(Path folder, String subnet, String cgroup) {
    this.cgroup = cgroup;
    Folders.openForAll(folder);
    Path engine = write(folder.resolve("containers.conf"), engine(folder));
    Path storage = write(folder.resolve("storage.conf"), storage(folder));
    prefix =
        List.of("env", "CONTAINERS_CONF=" + engine, "CONTAINERS_STORAGE_CONF=" + storage, "podman");
    run(List.of("network", "create", "--disable-dns", "--subnet", subnet, NETWORK));
  }

  public void load(Path archive) {
    run(List.of("load", "--quiet", "--input", archive.toString()));
  }

  /** Starts a container and does not wait for it; what it prints is in the file. */
  void start(Path log, List<String> options) {
    List<String> words =
        new ArrayList<>(List.of("run", "--detach", "--pull", "never", "--cgroup-parent", cgroup));
    words.addAll(List.of("--log-opt", "path=" + log));
    words.addAll(options);
    run(words);
  }

  String run(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    return new Command(command).run();
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** runc, as crun refuses hybrid cgroups; files below what an unprivileged machine allows. */
  private static String engine(Path folder) {
    return """
        [containers]
        default_ulimits = ["nofile=16384:16384", "nproc=16384:16384"]
        log_driver = "k8s-file"
        [engine]
        runtime = "runc"
        cgroup_manager = "cgroupfs"
        events_logger = "none"
        [network]
        network_backend = "netavark"
        network_config_dir = "%s"
        """
        .formatted(Folders.openForAll(folder.resolve("networks")));
  }

  private static String storage(Path folder) {
    return """
        [storage]
        driver = "overlay"
        graphroot = "%s"
        runroot = "%s"
        """
        .formatted(folder.resolve("images"), folder.resolve("state"));
  }
}
