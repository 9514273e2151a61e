export * from '../../workbook/areas';
