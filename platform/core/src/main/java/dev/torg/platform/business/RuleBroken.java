package dev.torg.platform.business;

import java.util.Map;
import java.util.TreeMap;

/**
 * A rule said no. The message is for the caller: it names what is missing or in the way. Thrown by
 * the domain of a service; the transaction rolls back, and the caller gets a problem document.
 */
public final class RuleBroken extends RuntimeException {

  /** What kind of no it is, by which a caller tells what to do. */
  public enum Kind {
    /** The caller lacks a right. */
    NOT_ALLOWED,
    /** The thing is not in a state that permits the act. */
    WRONG_STATE,
    /** There is such a thing already. */
    TAKEN,
    /** The caller's knowledge of the thing is old. */
    OUT_OF_DATE,
    /** The caller does not say which state of the thing it has read. */
    STATE_NOT_NAMED,
    /** The thing was taken back. */
    OVER,
    /** What was given for a time is over, because the time has run out. */
    EXPIRED,
    /** The thing is not there, or not for this caller to know of. */
    MISSING
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Map<String, String> members;

  private RuleBroken(Kind kind, String message) {
    this(kind, message, Map.of());
  }

  private RuleBroken(Kind kind, String message, Map<String, String> members) {
    super(message, null, false, false);
    this.kind = kind;
    this.members = members;
  }

  public static RuleBroken notAllowed(String message) {
    return new RuleBroken(Kind.NOT_ALLOWED, message);
  }

  public static RuleBroken wrongState(String message) {
    return new RuleBroken(Kind.WRONG_STATE, message);
  }

  public static RuleBroken taken(String message) {
    return new RuleBroken(Kind.TAKEN, message);
  }

  public static RuleBroken outOfDate() {
    return new RuleBroken(
        Kind.OUT_OF_DATE, "This has changed since it was read. Read it again, then change it.");
  }

  public static RuleBroken stateNotNamed() {
    return new RuleBroken(
        Kind.STATE_NOT_NAMED,
        "This must say what it rests on. Read it first, then send its ETag as If-Match.");
  }

  public static RuleBroken over(String message) {
    return new RuleBroken(Kind.OVER, message);
  }

  public static RuleBroken expired(String message) {
    return new RuleBroken(Kind.EXPIRED, message);
  }

  /** Says nothing of its own: what does not exist and what is not the caller's look the same. */
  public static RuleBroken missing() {
    return new RuleBroken(Kind.MISSING, "");
  }

  /**
   * For what says whether there was anything to act on.
   *
   * @throws RuleBroken {@link #missing} unless there was
   */
  public static void unlessThere(boolean wasThere) {
    if (!wasThere) {
      throw missing();
    }
  }

  /** The same, and for programs one thing more that the caller may know. */
  public RuleBroken with(String member, String value) {
    Map<String, String> more = new TreeMap<>(members);
    more.put(member, value);
    return new RuleBroken(kind, String.valueOf(getMessage()), Map.copyOf(more));
  }

  public Kind kind() {
    return kind;
  }

  /** What the problem document has beside what every one has. */
  public Map<String, String> members() {
    return members;
  }
}
