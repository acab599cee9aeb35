/// Associations and lists of rules.
@NullMarked
package org.scheelite.std.assoc;

import org.jspecify.annotations.NullMarked;
