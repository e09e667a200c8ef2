package dev.torg.portal.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** What a page is made with: who looks, what the API says, the frame. */
@ApplicationScoped
public class Desk {

  private static final int ROWS = 25;
  private static final int MANY = 100;

  private final Visits visits;
  private final Api api;
  private final Pages pages;
  private final Names names;

  Desk(Visits visits, Api api, Pages pages, Names names) {
    this.visits = visits;
    this.api = api;
    this.pages = pages;
    this.names = names;
  }

  /** Who looks; asked before anything is waited for. */
  public Visit visit() {
    return visits.current();
  }

  /** Who looks, and acts for a partner. */
  public Visit visitOfPartner() {
    Visit visit = visit();
    RoleMissing.partner(visit);
    return visit;
  }

  /** Who looks, and acts for a business. */
  public Visit visitOfMerchant() {
    Visit visit = visit();
    RoleMissing.merchant(visit);
    return visit;
  }

  /** Who looks, and acts for somebody. */
  public Visit visitOfSomebody() {
    Visit visit = visit();
    RoleMissing.anybody(visit);
    return visit;
  }

  /** Who looks, and acts for somebody or runs the platform. */
  public Visit visitOfSomebodyOrOperator() {
    return visit().isOperator() ? visit() : visitOfSomebody();
  }

  public Pages pages() {
    return pages;
  }

  public Frame frame(Visit visit) {
    return pages.frame(visit);
  }

  public Names names() {
    return names;
  }

  public Uni<ApiAnswer> ask(Visit visit, ApiCall call) {
    return api.call(call, visit.authorization())
        .onFailure(ApiRefused.class)
        .transform(
            refusal -> ((ApiRefused) refusal).said(reason -> Texts.reason(reason, visit.locale())));
  }

  public Uni<ApiAnswer> get(Visit visit, String path) {
    return ask(visit, ApiCall.get(path));
  }

  public <T> Uni<T> get(Visit visit, String path, Class<T> type) {
    return get(visit, path).map(answer -> read(answer.body(), type));
  }

  /** A list that comes in one piece. */
  public <T> Uni<List<T>> all(Visit visit, String path, Class<T> type) {
    return get(visit, path).map(answer -> readAll(answer, type));
  }

  /** The page of a list that the address of the visit asks for. */
  public <T> Uni<Listed<T>> list(Visit visit, String path, Class<T> type) {
    String from = visit.cursor().map(cursor -> "&cursor=" + cursor).orElse("");
    return listed(visit, path, ROWS + from, type);
  }

  /** The first hundred of a list, which is all of most. */
  public <T> Uni<Listed<T>> first(Visit visit, String path, Class<T> type) {
    return listed(visit, path, Integer.toString(MANY), type);
  }

  private <T> Uni<Listed<T>> listed(Visit visit, String path, String limit, Class<T> type) {
    return get(visit, path + (path.contains("?") ? "&" : "?") + "limit=" + limit)
        .map(
            answer ->
                new Listed<>(
                    readAll(answer, type), answer.nextCursor().map(visit::queryFrom).orElse("")));
  }

  /** The rows of a list: the answer itself, or its only member. */
  public <T> List<T> readAll(ApiAnswer answer, Class<T> type) {
    JsonNode body = answer.body();
    return readAll(body.isArray() ? body : body.path(body.fieldNames().next()), type);
  }

  public Uni<Response> show(Visit visit, Uni<? extends TemplateInstance> page) {
    return page.map(made -> pages.show(visit, made));
  }

  /**
   * What a form does. If the API refuses its values, or somebody was quicker, the page that is made
   * of the refusal explains it; any other refusal stays one.
   */
  public <P extends TemplateInstance> Uni<Response> orExplain(
      Visit visit, Uni<Response> act, Function<ApiRefused, Uni<P>> page) {
    return act.onFailure(refusal -> refusal instanceof ApiRefused form && form.isAboutForm())
        .recoverWithUni(
            refusal -> page.apply((ApiRefused) refusal).map(made -> pages.showAgain(visit, made)));
  }

  /** Does something, and goes on to a place. */
  public Uni<Response> act(Visit visit, ApiCall call, String place) {
    return ask(visit, call).map(done -> Pages.goTo(place));
  }

  /** What a form makes; what is answered if it was sent before. */
  public Uni<Response> once(Uni<Response> act, Supplier<Response> before) {
    return act.onFailure(refusal -> refusal instanceof ApiRefused late && late.isDoneBefore())
        .recoverWithItem(before);
  }

  /** Secrets, in the answer to the form that made them; none if they were in an answer before. */
  public Response secrets(Visit visit, Map<String, String> secrets, String back) {
    return pages.show(visit, new SecretsPage(frame(visit), secrets, back));
  }

  /** Takes something away; what is gone already stays so. */
  public Uni<Response> remove(Visit visit, ApiCall call, String place) {
    return ask(visit, call)
        .replaceWithVoid()
        .onFailure(refusal -> refusal instanceof ApiRefused gone && gone.isMissing())
        .recoverWithNull()
        .map(removed -> Pages.goTo(place));
  }

  public <T> T read(JsonNode node, Class<T> type) {
    return api.read(node, type);
  }

  public <T> List<T> readAll(JsonNode array, Class<T> type) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> api.read(node, type))
        .toList();
  }

  public Buffer write(Object document) {
    return api.write(document);
  }
}
