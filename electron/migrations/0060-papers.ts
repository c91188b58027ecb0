/**
 * Any usual paper may be that of a business. No column changes: the number alone keeps versions that know three papers from taking the file
 * for a damaged one.
 */
export function up(): void {}
