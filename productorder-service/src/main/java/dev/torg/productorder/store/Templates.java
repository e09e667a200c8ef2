package dev.torg.productorder.store;

import dev.torg.platform.json.StoredJson;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.Revision;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateTerms;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** All templates, withdrawn ones included where it is not said otherwise. */
@ApplicationScoped
public class Templates {

  private static final String OF_PARTNER =
      " t where t.partnerId = :partner and t.withdrawnAt is null";
  private static final String LIVE = "from TemplateRow" + OF_PARTNER;
  private static final String LISTED = "from ListedTemplateRow" + OF_PARTNER;

  public Uni<Void> add(Template template) {
    return Panache.getSession().chain(session -> session.persist(row(template)));
  }

  public Uni<Optional<Template>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(TemplateRow.class, id))
        .map(row -> Optional.ofNullable(row).map(Templates::template));
  }

  /** The partner's own template, if it is not withdrawn; that of another one is not loaded. */
  public Uni<Optional<Template>> findLive(UUID id, String partnerId) {
    return live(id, partnerId, LockModeType.NONE);
  }

  /** Likewise, held against other writers until the transaction ends. */
  public Uni<Optional<Template>> lockLive(UUID id, String partnerId) {
    return live(id, partnerId, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Uni<Optional<Template>> live(UUID id, String partnerId, LockModeType lock) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(LIVE + " and t.id = :id", TemplateRow.class)
                    .setParameter("partner", partnerId)
                    .setParameter("id", id)
                    .setLockMode(lock)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(Templates::template));
  }

  /** The template, held as it is until the transaction ends; many can hold it so at once. */
  public Uni<Optional<Template>> hold(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(TemplateRow.class, id, LockModeType.PESSIMISTIC_READ))
        .map(row -> Optional.ofNullable(row).map(Templates::template));
  }

  /** Writes a change of a template that this session locked. */
  public Uni<Void> replace(Template template) {
    return Panache.getSession()
        .chain(session -> session.find(TemplateRow.class, template.id()))
        .invoke(row -> change(row, template.revision()))
        .replaceWithVoid();
  }

  /** Those of a partner that are not withdrawn, oldest first; without their pictures. */
  public Uni<List<Template>> liveOf(String partnerId, Slice slice) {
    String after = slice.after().isPresent() ? " and t.id > :after" : "";
    return Panache.getSession()
        .chain(
            session -> {
              SelectionQuery<ListedTemplateRow> query =
                  session.createSelectionQuery(
                      LISTED + after + " order by t.id", ListedTemplateRow.class);
              query.setParameter("partner", partnerId);
              slice.after().ifPresent(id -> query.setParameter("after", id));
              slice.limit().ifPresent(query::setMaxResults);
              return query.getResultList();
            })
        .map(found -> found.stream().map(Templates::template).toList());
  }

  private static TemplateRow row(Template template) {
    TemplateRow row = new TemplateRow();
    row.id = template.id();
    row.partnerId = template.partnerId();
    row.name = template.terms().name();
    row.productType = template.terms().productType();
    row.presets = StoredForm.write(template.terms().presets());
    row.lockedFields = StoredJson.write(template.terms().lockedFields());
    row.createdAt = template.createdAt();
    change(row, template.revision());
    return row;
  }

  private static void change(TemplateRow row, Revision revision) {
    row.sequence = revision.sequence();
    row.changedAt = revision.changedAt();
    row.withdrawnAt = revision.deletedAt().orElse(null);
  }

  private static Template template(AnyTemplateRow row) {
    TemplateTerms terms =
        new TemplateTerms(
            row.name,
            row.productType,
            StoredForm.read(row.presets()),
            Set.of(StoredJson.read(row.lockedFields, FormField[].class)));
    Revision revision =
        new Revision(row.sequence, row.changedAt, Optional.ofNullable(row.withdrawnAt));
    return new Template(row.id, row.partnerId, terms, row.createdAt, revision);
  }
}
