package dev.torg.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Where in a service a class may live and whom it may know. */
final class RoomRules {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String PANACHE = "io.quarkus.hibernate.reactive.panache.Panache";

  private final String root;

  RoomRules(String root) {
    this.root = root;
  }

  ArchRule nothingPointsToApi() {
    return noClasses()
        .that()
        .resideInAnyPackage(room("app"), room("domain"), room("store"), room("event"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("api"))
        .because("api is the topmost room");
  }

  ArchRule onlyApiPointsToApp() {
    return noClasses()
        .that()
        .resideInAnyPackage(room("domain"), room("store"), room("event"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("app"))
        .because("use cases use these rooms, not the other way round");
  }

  ArchRule storeKnowsNoEvents() {
    return noClasses()
        .that()
        .resideInAPackage(room("store"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("event"))
        .because("store and event both serve use cases and know only the domain");
  }

  ArchRule eventKnowsNoStore() {
    return noClasses()
        .that()
        .resideInAPackage(room("event"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("store"))
        .because("store and event both serve use cases and know only the domain");
  }

  ArchRule domainIsPlainJava() {
    return classes()
        .that()
        .resideInAPackage(room("domain"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify..", "dev.torg.platform.business", room("domain")))
        .because("the model and its rules outlive every framework");
  }

  ArchRule servicesMeetOverTheWire() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.torg..")
                .and(not(resideInAnyPackage(root + "..", "dev.torg.platform.."))))
        .because("services meet through HTTP contracts and event schemas");
  }

  ArchRule entitiesLiveInTheStore() {
    return classes().that().areAnnotatedWith(ENTITY).should().resideInAPackage(room("store"));
  }

  ArchRule entitiesStayInTheStore() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room("store"))
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(ENTITY)
        .because("an entity is bound to its session; hand out domain objects or records");
  }

  ArchRule onlyAppOpensTransactions() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room("app"))
        .should()
        .callMethodWhere(Calls.of(PANACHE, "withTransaction"))
        .because("one use case is one transaction");
  }

  ArchRule resourcesLiveInApi() {
    return classes().that().areAnnotatedWith(PATH).should().resideInAPackage(room("api"));
  }

  private String room(String name) {
    return root + ".." + name + "..";
  }
}
