package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;

/** Debian's Chromium, as one person uses it. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HEIGHT = 900;
  private static final int QUALITY = 85;
  private final ChromeDriver driver;
  private final URI portal;

  private Browser(URI portal, ChromeOptions options) {
    this.portal = portal;
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
  }

  /** Skips the test where no browser is, unless TORG_BROWSER=required. */
  static void mustBeThere() {
    boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if ("required".equals(System.getenv("TORG_BROWSER"))) {
      assertThat(isThere).as("%s and %s", CHROMIUM, DRIVER).isTrue();
    }
    assumeTrue(isThere, "no browser here: apt-get install chromium chromium-driver");
  }

  static Browser scripted(URI portal) {
    return new Browser(portal, options());
  }

  /** One in which no page can run a script. */
  static Browser plain(URI portal) {
    ChromeOptions options = options();
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    return new Browser(portal, options);
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        "--no-first-run",
        "--lang=en",
        "--window-size=1280,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  Browser open(String address) {
    driver.get(portal.resolve(address).toString());
    return this;
  }

  /** Presses what shows this text: a link, a button, or what folds out. */
  Browser press(String text) {
    String shows = "[normalize-space(text()[1])='" + text + "' or span='" + text + "']";
    driver
        .findElement(By.xpath("//a" + shows + "|//button" + shows + "|//summary" + shows))
        .click();
    return this;
  }

  Browser pressOn(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
    return this;
  }

  Browser fill(String id, String text) {
    driver.findElement(By.id(id)).clear();
    driver.findElement(By.id(id)).sendKeys(text);
    return this;
  }

  Browser attach(String id, Path file) {
    driver.findElement(By.id(id)).sendKeys(file.toAbsolutePath().normalize().toString());
    return this;
  }

  Browser choose(String id, String value) {
    new Select(driver.findElement(By.id(id))).selectByValue(value);
    return this;
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String textOf(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  boolean has(String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript("return document.querySelector(arguments[0]) !== null", selector));
  }

  /** Whether the picture is there and could be drawn. */
  boolean draws(String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return document.querySelector(arguments[0]).naturalWidth > 0", selector));
  }

  /** Waits for the text: pages load, and some change by themselves. */
  Browser sees(String text) {
    return sees(text, () -> this);
  }

  /** Waits for the text as somebody does whose pages do not change: looking again. */
  Browser seesInTheEnd(String text) {
    return sees(text, this::again);
  }

  private Browser sees(String text, Supplier<Browser> look) {
    Awaitility.await(text)
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> look.get().text().contains(text));
    return this;
  }

  private Browser again() {
    driver.navigate().refresh();
    return this;
  }

  /** Becomes somebody else; an empty token is nobody's. */
  Browser as(String token, String language) {
    driver.manage().deleteAllCookies();
    driver.manage().addCookie(new Cookie("torg_language", language));
    if (!token.isEmpty()) {
      driver.manage().addCookie(new Cookie("torg_session", token));
    }
    return this;
  }

  /** What stands there is seen so from now on, without moving. */
  Browser sized(int width, boolean isDark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** What stands in the window, as WebP. */
  byte[] picture() {
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "webp", "quality", QUALITY));
    return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
  }

  /** Makes the page worse. */
  void spoil(String script) {
    driver.executeScript(script);
  }

  /** What hinders people from now on can be found in each page that is opened. */
  Browser checking() {
    Hindrances.lookFor(driver);
    return this;
  }

  /** What hinders people, with everything folded out. */
  List<String> hindrances() {
    return Hindrances.all(driver);
  }

  /** As {@link #hindrances()}, but for colours. */
  List<String> hindrancesBesidesColour() {
    return Hindrances.besidesColour(driver);
  }

  /** As {@link #hindrances()}, of colours only. */
  List<String> hindrancesOfColour() {
    return Hindrances.ofColour(driver);
  }

  /** Pixels that stand out at the side. */
  long overflow() {
    Object pixels =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return (Long) Objects.requireNonNull(pixels);
  }

  /**
   * What the browser complained about since it was asked last; what policies stop is there, too.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
