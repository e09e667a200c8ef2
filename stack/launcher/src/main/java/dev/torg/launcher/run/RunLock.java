package dev.torg.launcher.run;

import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held as long as a stack runs; the operating system gives it back whatever ends the process. */
public record RunLock(FileChannel channel, FileLock lock) {

  /** Takes the lock, or returns empty when another process or this one holds it. */
  public static Optional<RunLock> take(StackHome home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(new RunLock(channel, lock));
    } catch (OverlappingFileLockException held) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
