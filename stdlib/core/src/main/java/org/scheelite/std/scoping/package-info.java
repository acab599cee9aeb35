/// Definitions, scopes, held expressions, attributes and options.
@NullMarked
package org.scheelite.std.scoping;

import org.jspecify.annotations.NullMarked;
