package org.scheelite.builtin.processor;

import java.util.Collection;

/// Writes the library of a module: its class and its index.
///
/// @param packageName where the class goes
/// @param moduleName the name of the module, `Core`
record LibraryWriter(String packageName, String moduleName) {

  /// Names the library by a processor option such as `Core` or `org.scheelite.std.Core`; what it
  /// leaves out comes from the package all builtins share.
  static LibraryWriter of(String option, Collection<BuiltinModel> models) {
    String shared = sharedPackage(models);
    int dot = option.lastIndexOf('.');
    String packageName = dot < 0 ? shared : option.substring(0, dot);
    String moduleName = option.substring(dot + 1);
    if (moduleName.isEmpty()) {
      String last = shared.substring(shared.lastIndexOf('.') + 1);
      moduleName = Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }
    return new LibraryWriter(packageName, moduleName);
  }

  private static String sharedPackage(Collection<BuiltinModel> models) {
    String shared = models.iterator().next().packageName();
    for (BuiltinModel model : models) {
      while (!(model.packageName() + ".").startsWith(shared + ".")) {
        shared = shared.substring(0, Math.max(0, shared.lastIndexOf('.')));
      }
    }
    return shared;
  }

  String className() {
    return packageName + "." + moduleName + "Library";
  }

  /// The source of the class.
  String source() {
    return """
        package %s;

        import org.scheelite.builtin.IndexedLibrary;

        /// The builtins of this module.
        @SuppressWarnings("all")
        public final class %sLibrary extends IndexedLibrary {

          /// Made by the service loader.
          public %2$sLibrary() {
            super(%2$sLibrary.class);
          }
        }
        """
        .formatted(packageName, moduleName);
  }

  /// The index: a line of name, class of the primitive, summary for each builtin.
  static String index(Collection<BuiltinModel> models) {
    var index = new StringBuilder();
    for (BuiltinModel model : models) {
      index
          .append(model.symbol())
          .append('\t')
          .append(model.packageName())
          .append('.')
          .append(model.primitiveName())
          .append('\t')
          .append(model.summary())
          .append('\n');
    }
    return index.toString();
  }
}
