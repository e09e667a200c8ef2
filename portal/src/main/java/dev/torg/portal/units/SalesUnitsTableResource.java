package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Search;
import dev.torg.portal.page.Table;
import dev.torg.portal.page.Tables;
import dev.torg.portal.visit.Visit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The sales units of a partner or merchant for its spreadsheets; nobody takes away all there are.
 */
@Path(SalesUnitsTableResource.PATH)
@RolesAllowed(Roles.PORTAL)
public class SalesUnitsTableResource {

  static final String PATH = "/portal/sales-units.csv";

  private static final Table<SalesUnit> TABLE =
      new Table<>(
          "sales-units.csv",
          SalesUnit.class,
          List.of("msn", "name", "status", "merchant", "scheme", "number"),
          SalesUnitsTableResource::cells);

  private final Desk desk;
  private final Tables tables;

  SalesUnitsTableResource(Desk desk, Tables tables) {
    this.desk = desk;
    this.tables = tables;
  }

  @GET
  @Produces("text/csv;charset=utf-8")
  public RestMulti<String> download(@RestQuery @Nullable String q) {
    Visit visit = desk.visitOfSomebody();
    return tables.download(visit, Search.in(SalesUnit.list(visit), Search.of(q)), TABLE);
  }

  private static List<String> cells(SalesUnit unit) {
    return List.of(
        unit.msn(),
        unit.name(),
        unit.status(),
        Objects.toString(unit.merchantName(), ""),
        unit.businessIdentifier().scheme(),
        unit.businessIdentifier().id());
  }
}
