/// What layers share. Each layer is one record, which is the builtin of its name at the same time;
/// the packages below hold them by family.
@NullMarked
package org.scheelite.net.layer;

import org.jspecify.annotations.NullMarked;
