package dev.torg.eid;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody sent.
 *
 * @param id its {@code Message-ID}: one that was sent twice has it twice
 */
record CaughtMail(String id, String from, String to, String subject, String text, String html) {

  static CaughtMail read(String from, String to, InputStream data) throws IOException {
    try {
      MimeMessage mail = new MimeMessage(null, data);
      return new CaughtMail(
          known(mail.getMessageID()),
          from,
          to,
          known(mail.getSubject()),
          part(mail, "text/plain"),
          part(mail, "text/html"));
    } catch (MessagingException notAMail) {
      throw new IOException(notAMail);
    }
  }

  private static String part(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String found = part(inner, type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }
}
