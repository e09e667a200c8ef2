package dev.torg.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenConnectionsTest {

  private static final int MOST = 3;

  private final Counter closed = new SimpleMeterRegistry().counter("closed");
  private final OpenConnections connections = new OpenConnections(MOST, closed);
  private final List<EmbeddedChannel> open = open(MOST);

  @AfterEach
  void close() {
    open.forEach(EmbeddedChannel::finishAndReleaseAll);
  }

  @Test
  void theOneThatIsIdleForLongestMakesRoom() {
    // Given
    ask(open.get(0));
    ask(open.get(1));
    answer(open.get(0));
    // When
    EmbeddedChannel first = open(1).get(0);
    EmbeddedChannel second = open(1).get(0);
    // Then
    assertThat(open).extracting(EmbeddedChannel::isOpen).containsExactly(false, true, false);
    assertThat(List.of(first, second)).allMatch(EmbeddedChannel::isOpen);
    assertThat(closed.count()).isEqualTo(2);
  }

  @Test
  void noneThatWaitsForAnAnswerMakesRoom() {
    // Given
    open.forEach(OpenConnectionsTest::ask);
    // When
    EmbeddedChannel late = open(1).get(0);
    // Then
    assertThat(late.isOpen()).isFalse();
    assertThat(open).allMatch(EmbeddedChannel::isOpen);
  }

  @Test
  void oneThatIsGoneLeavesItsRoom() {
    // Given
    open.get(1).close();
    // When
    EmbeddedChannel next = open(1).get(0);
    // Then
    assertThat(next.isOpen()).isTrue();
    assertThat(open).extracting(EmbeddedChannel::isOpen).containsExactly(true, false, true);
  }

  @Test
  void manyConnectionsTogetherMaySendLittleAhead() {
    // Given
    var many = new OpenConnections(1_000, closed);
    List<EmbeddedChannel> clients =
        Stream.generate(() -> new EmbeddedChannel(new OpenConnection(many))).limit(100).toList();
    // When
    clients.forEach(
        client -> Stream.generate(() -> client).limit(10).forEach(OpenConnectionsTest::ask));
    boolean someGone = clients.stream().anyMatch(client -> !client.isOpen());
    clients.forEach(
        client -> Stream.generate(() -> client).limit(6).forEach(OpenConnectionsTest::ask));
    // Then
    assertThat(someGone).isFalse();
    assertThat(clients).filteredOn(EmbeddedChannel::isOpen).hasSizeBetween(50, 80);
    clients.forEach(EmbeddedChannel::finishAndReleaseAll);
    EmbeddedChannel after = new EmbeddedChannel(new OpenConnection(many));
    Stream.generate(() -> after).limit(10).forEach(OpenConnectionsTest::ask);
    assertThat(after.isOpen()).isTrue();
    after.finishAndReleaseAll();
  }

  @Test
  void whoHasJustComeHasATimeToAsk() {
    // Given
    connections.leave();
    open.get(0).close();
    EmbeddedChannel late = open(1).get(0);
    // When
    connections.closeIdle();
    boolean stillThere = late.isOpen();
    connections.closeIdle();
    // Then
    assertThat(stillThere).isTrue();
    assertThat(late.isOpen()).isFalse();
    assertThat(open).noneMatch(EmbeddedChannel::isOpen);
  }

  @Test
  void whoeverIsAnsweredWhileTheGatewayLeavesGoesWithIt() {
    // Given
    ask(open.get(0));
    // When
    connections.leave();
    answer(open.get(0));
    // Then
    HttpResponse last = open.get(0).readOutbound();
    assertThat(last.headers().get("Connection")).isEqualTo("close");
    assertThat(open).extracting(EmbeddedChannel::isOpen).containsExactly(false, true, true);
  }

  @Test
  void whoHasSentAheadGetsAllAnswersBefore() {
    // Given
    ask(open.get(0));
    ask(open.get(0));
    connections.leave();
    // When
    answer(open.get(0));
    boolean stillThere = open.get(0).isOpen();
    answer(open.get(0));
    // Then
    HttpResponse first = open.get(0).readOutbound();
    assertThat(first.headers().get("Connection")).isNull();
    assertThat(stillThere).isTrue();
    assertThat(open.get(0).isOpen()).isFalse();
  }

  @Test
  void whoAsksNothingIsLetGo() {
    // Given
    ask(open.get(1));
    Future<Void> left = connections.end(Runnable::run);
    // When
    connections.closeIdle();
    // Then
    assertThat(open).extracting(EmbeddedChannel::isOpen).containsExactly(false, true, false);
    assertThat(left.isComplete()).isFalse();
    answer(open.get(1));
    assertThat(left.isComplete()).isTrue();
  }

  private List<EmbeddedChannel> open(int count) {
    return Stream.generate(() -> new EmbeddedChannel(new OpenConnection(connections)))
        .limit(count)
        .toList();
  }

  private static void ask(EmbeddedChannel client) {
    if (client.isOpen()) {
      client.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
    }
  }

  private static void answer(EmbeddedChannel client) {
    client.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
  }
}
