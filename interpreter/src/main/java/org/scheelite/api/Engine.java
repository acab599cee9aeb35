package org.scheelite.api;

import java.util.EnumSet;
import java.util.Set;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Libraries;

/// The language with its builtins, ready to open sessions. Immutable; any thread may use it.
///
/// ```java
/// try (var session = Engine.builder().build().newSession()) {
///   System.out.println(session.evaluate("1 + 1"));
/// }
/// ```
public final class Engine {
  private final Libraries libraries;
  private final Set<Capability> allowed;

  private Engine(Libraries libraries, Set<Capability> allowed) {
    this.libraries = libraries;
    this.allowed = allowed;
  }

  /// Starts with all installed libraries and nothing allowed.
  public static Builder builder() {
    return new Builder();
  }

  /// Gathers what an engine may do.
  public static final class Builder {
    private final Set<Capability> allowed = EnumSet.noneOf(Capability.class);

    private Builder() {}

    /// Allows sessions to touch this part of the world outside.
    public Builder allow(Capability... capabilities) {
      allowed.addAll(Set.of(capabilities));
      return this;
    }

    public Engine build() {
      return new Engine(Libraries.installed(), EnumSet.copyOf(allowed));
    }
  }

  /// Opens a session that shows nothing while it evaluates.
  public Session newSession() {
    return newSession(Console.silent());
  }

  /// Opens a session.
  ///
  /// @param console where evaluations write what people read while they run
  public Session newSession(Console console) {
    return new Session(libraries, console, allowed);
  }

  /// The builtins, for help and completion.
  public Libraries libraries() {
    return libraries;
  }
}
