package dev.torg.journey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Asks one thing after the other on a connection that is kept until the server says goodbye, never
 * asks again, and notes whatever is not answered as it should be.
 */
public final class SteadyCaller implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int LENGTH_UNKNOWN = -1;

  /** What is asked, whole, and how it is answered when all is well. */
  public record Question(String request, int status) {}

  private final String host;
  private final int port;
  private final List<Supplier<Question>> questions;
  private final Thread thread = new Thread(this::ask, "steady-caller");
  private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger answered = new AtomicInteger();
  private volatile boolean enough;

  /**
   * @param questions asked in turn, over and over; whoever makes one may take its time
   */
  public SteadyCaller(String host, int port, List<Supplier<Question>> questions) {
    this.host = host;
    this.port = port;
    this.questions = questions;
    thread.start();
  }

  /** Every answer that was missing, or another one than it should be. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  public int answered() {
    return answered.get();
  }

  @Override
  public void close() throws InterruptedException {
    enough = true;
    thread.join();
  }

  private void ask() {
    int next = 0;
    while (!enough) {
      try (Socket socket = new Socket(host, port)) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        boolean kept = true;
        while (kept && !enough) {
          Question question = questions.get(next++ % questions.size()).get();
          socket.getOutputStream().write(question.request().getBytes(StandardCharsets.UTF_8));
          kept = isKept(question, in);
        }
      } catch (IOException e) {
        troubles.add(questions.get((next - 1) % questions.size()).get() + ": " + e);
      }
    }
  }

  private boolean isKept(Question question, InputStream in) throws IOException {
    String head = head(in);
    readBody(head, in);
    if (Integer.parseInt(head.substring(9, 12)) == question.status()) {
      answered.incrementAndGet();
    } else {
      troubles.add(question.request() + "\n" + head);
    }
    return !header(head, "connection").equalsIgnoreCase("close");
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      head.write(byteOf(in));
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void readBody(String head, InputStream in) throws IOException {
    if (header(head, "transfer-encoding").equals("chunked")) {
      int size = LENGTH_UNKNOWN;
      while (size != 0) {
        size = Integer.parseInt(line(in), 16);
        in.readNBytes(size + 2);
      }
    } else if (!header(head, "content-length").isEmpty()) {
      in.readNBytes(Integer.parseInt(header(head, "content-length")));
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int letter = byteOf(in); letter != '\n'; letter = byteOf(in)) {
      line.append((char) letter);
    }
    return line.toString().strip();
  }

  private static int byteOf(InputStream in) throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException("the connection was closed");
    }
    return read;
  }

  private static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
