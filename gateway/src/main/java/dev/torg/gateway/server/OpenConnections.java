package dev.torg.gateway.server;

import io.micrometer.core.instrument.Counter;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The clients' connections of one event loop, so many at most, and with few requests sent ahead of
 * earlier answers: each is kept by Vert.x, some kilobytes, whether or not the client ever takes an
 * answer. Who sends ahead must be prepared to send again what was not answered (RFC 9112, section
 * 9.3.2). Only the event loop is here.
 */
final class OpenConnections {

  /** Requests of one connection that are here and not answered yet. */
  static final int UNANSWERED = 16;

  /** Requests of all connections that wait for earlier ones of the same connection. */
  private static final int AHEAD = 1_024;

  private final int most;
  private final Counter closedForOthers;

  /** Those that owe us a request, the one that has for longest first. */
  private final Set<ChannelHandlerContext> idle = new LinkedHashSet<>();

  /** Those of them that have owed it since the last look. */
  private final Set<ChannelHandlerContext> idleSince = new HashSet<>();

  private int open;
  private int ahead;
  private boolean leaving;
  private boolean ending;
  private final Promise<Void> left = Promise.promise();

  /** Where they come in; known once one has come. */
  private @Nullable Channel listening;

  /**
   * @param most connections; for one more the longest idle one is closed
   */
  OpenConnections(int most, Counter closedForOthers) {
    this.most = most;
    this.closedForOthers = closedForOthers;
  }

  /** Puts what Vert.x has no way of its own to between Netty's codec and Vert.x. */
  void add(HttpConnection connection) {
    ChannelHandlerContext vertx = ((ConnectionBase) connection).channelHandlerContext();
    listening = vertx.channel().parent();
    vertx
        .pipeline()
        .addBefore(vertx.name(), null, new OpenConnection(this))
        .addBefore(vertx.name(), null, new BrokenConnections());
  }

  /** From now on each answer is the last on its connection, so that clients go elsewhere. */
  void leave() {
    leaving = true;
    idleSince.addAll(idle);
  }

  /**
   * Takes no connections any more.
   *
   * @param loop the event loop whose connections these are
   * @return when none is open
   */
  Future<Void> end(Executor loop) {
    leave();
    ending = true;
    if (listening == null) {
      endWhenAllLeft();
    } else {
      listening.close().addListener(closed -> loop.execute(this::endWhenAllLeft));
    }
    return left.future();
  }

  /** Lets those go that have owed us a request since the last look, and were told of nothing. */
  void closeIdle() {
    List.copyOf(idleSince).forEach(ChannelHandlerContext::close);
    idleSince.addAll(idle);
  }

  boolean isLeaving() {
    return leaving;
  }

  private void endWhenAllLeft() {
    if (ending && open == 0) {
      left.tryComplete();
    }
  }

  void opened(ChannelHandlerContext connection) {
    open++;
    idle.add(connection);
    if (open > most) {
      Iterator<ChannelHandlerContext> longest = idle.iterator();
      ChannelHandlerContext given = longest.next();
      longest.remove();
      closedForOthers.increment();
      given.close();
    }
  }

  /**
   * A request has come.
   *
   * @param unanswered how many of the connection, this one included, wait for their answers
   * @return false if that is too much
   */
  boolean asked(ChannelHandlerContext connection, int unanswered) {
    if (unanswered == 1) {
      idle.remove(connection);
      idleSince.remove(connection);
      return true;
    }
    ahead++;
    return unanswered <= UNANSWERED && ahead <= AHEAD;
  }

  /**
   * @param unanswered how many of the connection still wait
   */
  void answered(ChannelHandlerContext connection, int unanswered) {
    if (unanswered == 0) {
      idle.add(connection);
    } else {
      ahead--;
    }
  }

  /**
   * @param unanswered how many of the connection nobody waits for any more
   */
  void closed(ChannelHandlerContext connection, int unanswered) {
    open--;
    idle.remove(connection);
    idleSince.remove(connection);
    ahead -= Math.max(0, unanswered - 1);
    endWhenAllLeft();
  }
}
