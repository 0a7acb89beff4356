package org.mirsad.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Parquet's values as Java's. */
final class Values {
  private Values() {}

  /** The value of a field that has one. */
  static Object of(Group group, String field) {
    return of(group, group.getType().getFieldIndex(field));
  }

  private static Object of(Group group, int field) {
    Type type = group.getType().getType(field);
    if (type.isPrimitive()) {
      return primitive(group, field, type);
    }
    Group nested = group.getGroup(field, 0);
    return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
        ? list(nested)
        : struct(nested);
  }

  private static Object primitive(Group group, int field, Type type) {
    boolean isDate = type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 ->
          isDate
              ? LocalDate.ofEpochDay(group.getInteger(field, 0))
              : (Object) (long) group.getInteger(field, 0);
      case INT64 -> group.getLong(field, 0);
      case DOUBLE -> group.getDouble(field, 0);
      case FLOAT -> (double) group.getFloat(field, 0);
      case BOOLEAN -> group.getBoolean(field, 0);
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> group.getString(field, 0);
    };
  }

  /** A list is a group that repeats a group of one element. */
  private static List<Object> list(Group array) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < array.getFieldRepetitionCount(0); i++) {
      values.add(of(array.getGroup(0, i), 0));
    }
    return values;
  }

  private static Map<String, Object> struct(Group struct) {
    Map<String, Object> values = new LinkedHashMap<>();
    GroupType type = struct.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      if (struct.getFieldRepetitionCount(field) > 0) {
        values.put(type.getFieldName(field), of(struct, field));
      }
    }
    return values;
  }
}
