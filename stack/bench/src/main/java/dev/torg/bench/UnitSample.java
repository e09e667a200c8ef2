package dev.torg.bench;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.CommandFailed;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Some of a partner's sales units, drawn at random: their numbers and their names. */
record UnitSample(List<String> msns, List<String> names) {

  private static final String ACTIVE =
      """
      select msn, name from sales_units where partner_id = ? and status = 'ACTIVE'
      order by random() limit 10000""";

  static UnitSample of(Database database, String partnerId) {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
        PreparedStatement query = connection.prepareStatement(ACTIVE)) {
      query.setString(1, partnerId);
      return read(query);
    } catch (SQLException e) {
      throw new CommandFailed("The sales units cannot be read: " + e.getMessage());
    }
  }

  private static UnitSample read(PreparedStatement query) throws SQLException {
    UnitSample sample = new UnitSample(new ArrayList<>(), new ArrayList<>());
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        sample.msns.add(found.getString(1));
        sample.names.add(found.getString(2));
      }
    }
    return sample;
  }
}
