export * from '../../workbook/mergeStyles';
