package dev.torg.notification.mails.app;

import dev.torg.notification.domain.RetrySchedule;
import dev.torg.notification.mails.domain.DueMail;
import dev.torg.notification.mails.domain.Letter;
import dev.torg.notification.mails.store.MailQueue;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Sends what is due. A mail that the server took is not sent again; when the process dies between
 * that and its note, it is, with the same {@code Message-ID}.
 */
@ApplicationScoped
class SendMails {

  private static final Logger LOG = Logger.getLogger(SendMails.class);
  private static final int AT_ONCE = 4;

  /** What a lease is longer than a server may take: who still sends still has the mail. */
  private static final Duration TO_NOTE_IT = Duration.ofSeconds(30);

  private final MailQueue queue;
  private final WriteLetter writeLetter;
  private final ReactiveMailer mailer;
  private final Template html;
  private final Template text;
  private final Duration answerWithin;
  private final Clock clock;
  private final RandomGenerator random = RandomGenerator.getDefault();

  SendMails(
      MailQueue queue,
      WriteLetter writeLetter,
      ReactiveMailer mailer,
      @Location("mails/letter.html") Template html,
      @Location("mails/letter.txt") Template text,
      MailSettings settings,
      Clock clock) {
    this.queue = queue;
    this.writeLetter = writeLetter;
    this.mailer = mailer;
    this.html = html;
    this.text = text;
    this.answerWithin = settings.answerWithin();
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> send() {
    return Multi.createBy()
        .repeating()
        .uni(() -> claim().call(this::sendAll))
        .until(List::isEmpty)
        .onItem()
        .ignoreAsUni();
  }

  private Uni<List<DueMail>> claim() {
    Instant now = clock.instant();
    return queue.claim(now, now.plus(answerWithin).plus(TO_NOTE_IT), AT_ONCE);
  }

  /** One that fails stops no other: it may be with the server already, and is to be noted. */
  private Uni<Void> sendAll(List<DueMail> due) {
    if (due.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Uni.join()
        .all(due.stream().map(this::send).toList())
        .andCollectFailures()
        .replaceWithVoid();
  }

  private Uni<Void> send(DueMail mail) {
    return written(mail)
        .chain(ready -> mailer.send(ready).ifNoItem().after(answerWithin).fail())
        .chain(() -> queue.sent(mail, clock.instant()))
        .onFailure()
        .recoverWithUni(failure -> later(mail, failure));
  }

  private Uni<Mail> written(DueMail mail) {
    Letter letter = writeLetter.of(mail);
    return Uni.combine()
        .all()
        .unis(text.data("letter", letter).createUni(), html.data("letter", letter).createUni())
        .with(
            (plain, page) ->
                Mail.withText(mail.address(), letter.subject(), plain)
                    .setHtml(page)
                    .addHeader("Message-ID", "<" + mail.id() + "@torg>")
                    .addHeader("Auto-Submitted", "auto-generated"));
  }

  /** The reason may name the address, which logs do not. */
  private Uni<Void> later(DueMail mail, Throwable failure) {
    Instant now = clock.instant();
    Instant first = Optional.ofNullable(mail.firstAt()).orElse(now);
    LOG.warnf("mail %s was not taken: %s", mail.id(), failure.getClass().getName());
    return RetrySchedule.next(mail.attempts() + 1, first, now, Duration.ZERO, random.nextDouble())
        .map(due -> queue.again(mail, first, due))
        .orElseGet(() -> queue.park(mail));
  }
}
