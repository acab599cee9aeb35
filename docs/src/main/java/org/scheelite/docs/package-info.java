/// Reference pages made from the registry of builtins.
@NullMarked
package org.scheelite.docs;

import org.jspecify.annotations.NullMarked;
